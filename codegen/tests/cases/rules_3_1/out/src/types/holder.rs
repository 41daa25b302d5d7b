use super::{Either, Mixed, Nothing, Older, Rows};
use crate::runtime::json::object;
use crate::runtime::validation::{evaluate, validate};

/// The schema `Holder`.
///
/// Described at `#/components/schemas/Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Holder {
    /// The field `mixed`.
    pub mixed: Option<Mixed>,
    /// The field `rows`.
    pub rows: Option<Rows>,
    /// The field `either`.
    pub either: Option<Either>,
    /// The field `nothing`.
    pub nothing: Option<Nothing>,
    /// The field `older`.
    pub older: Option<Older>,
}

object::object!(Holder {
    mixed: optional "mixed" => validate::value,
    rows: optional "rows" => |value, at, found| evaluate::value(value, crate::rules::Rows, at, found),
    either: optional "either" => validate::value,
    nothing: optional "nothing",
    older: optional "older" => |value, at, found| evaluate::value(value, crate::rules::Older, at, found),
});
