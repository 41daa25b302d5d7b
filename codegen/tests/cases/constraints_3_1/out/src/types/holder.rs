use super::{Either, Mixed, Nothing, Older, Rows};
use crate::runtime::json::object;
use crate::runtime::validation::{evaluate, validate};

/// The schema `Holder`.
///
/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Holder {
    /// The property `mixed`.
    pub mixed: Option<Mixed>,
    /// The property `rows`.
    pub rows: Option<Rows>,
    /// The property `either`.
    pub either: Option<Either>,
    /// The property `nothing`.
    pub nothing: Option<Nothing>,
    /// The property `older`.
    pub older: Option<Older>,
}

object::object!(Holder {
    mixed: optional "mixed" => validate::value,
    rows: optional "rows" => |value, at, found| evaluate::value(value, crate::rules::Rows, at, found),
    either: optional "either" => validate::value,
    nothing: optional "nothing",
    older: optional "older" => |value, at, found| evaluate::value(value, crate::rules::Older, at, found),
});
