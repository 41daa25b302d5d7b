use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// The schema `Range`.
///
/// Defined in `#/components/schemas/Range`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Range {
    /// The property `from`.
    pub from: Option<types::Point>,
    /// The property `tags`.
    pub tags: Option<Vec<String>>,
    /// The property `to`.
    pub to: Option<Vec<types::Point>>,
}

object::object!(Range {
    from: optional "from" => validate::value,
    tags: optional "tags",
    to: optional "to" => validate::value,
});
