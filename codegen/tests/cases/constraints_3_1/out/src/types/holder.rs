use crate::runtime::json::object;
use crate::runtime::validation::{evaluate, validate};
use crate::types;

/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Holder {
    pub mixed: Option<types::Mixed>,
    pub rows: Option<types::Rows>,
    pub either: Option<types::Either>,
    pub nothing: Option<types::Nothing>,
    pub older: Option<types::Older>,
}

object::object!(Holder {
    mixed: optional "mixed" => validate::value,
    rows: optional "rows" => |value, at, found| evaluate::value(value, crate::rules::Rows, at, found),
    either: optional "either" => validate::value,
    nothing: optional "nothing",
    older: optional "older" => |value, at, found| evaluate::value(value, crate::rules::Older, at, found),
});
