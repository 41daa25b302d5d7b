use crate::runtime::json::object;
use crate::runtime::validation::{evaluate, validate};
use crate::types;

/// The schema `Holder`.
///
/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Holder {
    /// The property `mixed`.
    pub mixed: Option<types::Mixed>,
    /// The property `rows`.
    pub rows: Option<types::Rows>,
    /// The property `either`.
    pub either: Option<types::Either>,
    /// The property `nothing`.
    pub nothing: Option<types::Nothing>,
    /// The property `older`.
    pub older: Option<types::Older>,
}

object::object!(Holder {
    mixed: optional "mixed" => validate::value,
    rows: optional "rows" => |value, at, found| evaluate::value(value, crate::rules::Rows, at, found),
    either: optional "either" => validate::value,
    nothing: optional "nothing",
    older: optional "older" => |value, at, found| evaluate::value(value, crate::rules::Older, at, found),
});
