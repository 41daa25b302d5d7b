use super::Point;
use crate::runtime::{object, validate};

/// The schema `Range`.
///
/// Defined in `#/components/schemas/Range`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Range {
    /// The property `from`.
    pub from: Option<Point>,
    /// The property `tags`.
    pub tags: Option<Vec<String>>,
    /// The property `to`.
    pub to: Option<Vec<Point>>,
}

object::object!(Range {
    from: optional "from" => validate::check,
    tags: optional "tags",
    to: optional "to" => validate::check,
});
