use super::{Either, Mixed, Nothing, Older, Rows};
use crate::runtime::json::object;
use crate::runtime::validation::{evaluate, validate};

/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Holder {
    pub mixed: Option<Mixed>,
    pub rows: Option<Rows>,
    pub either: Option<Either>,
    pub nothing: Option<Nothing>,
    pub older: Option<Older>,
}

object::object!(Holder {
    mixed: optional "mixed" => validate::value,
    rows: optional "rows" => |value, at, found| evaluate::value(value, crate::rules::Rows, at, found),
    either: optional "either" => validate::value,
    nothing: optional "nothing",
    older: optional "older" => |value, at, found| evaluate::value(value, crate::rules::Older, at, found),
});
