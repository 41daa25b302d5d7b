use super::Point;
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// The schema `Range`.
///
/// Described at `#/components/schemas/Range`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Range {
    /// The field `from`.
    pub from: Option<Point>,
    /// The field `tags`.
    pub tags: Option<Vec<String>>,
    /// The field `to`.
    pub to: Option<Vec<Point>>,
}

object::object!(Range {
    from: optional "from" => validate::value,
    tags: optional "tags",
    to: optional "to" => validate::value,
});
