use super::{Either, Mixed, Nothing, Older, Rows};
use crate::runtime::json::object;
use crate::runtime::validation::{constraint, validate};

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
    mixed: optional "mixed" => validate::check,
    rows: optional "rows" => |value, at, found| constraint::check(value, crate::rules::Rows, at, found),
    either: optional "either" => validate::check,
    nothing: optional "nothing",
    older: optional "older" => |value, at, found| constraint::check(
        value,
        crate::rules::Older,
        at,
        found,
    ),
});
