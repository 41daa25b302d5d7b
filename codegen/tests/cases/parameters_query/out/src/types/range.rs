use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Range`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Range {
    pub from: Option<types::Point>,
    pub tags: Option<Vec<String>>,
    pub to: Option<Vec<types::Point>>,
}

object::object!(Range {
    from: optional "from" => validate::value,
    tags: optional "tags",
    to: optional "to" => validate::value,
});
