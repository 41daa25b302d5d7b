use super::Point;
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Range`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Range {
    pub from: Option<Point>,
    pub tags: Option<Vec<String>>,
    pub to: Option<Vec<Point>>,
}

object::object!(Range {
    from: optional "from" => validate::value,
    tags: optional "tags",
    to: optional "to" => validate::value,
});
