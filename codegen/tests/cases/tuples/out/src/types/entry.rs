//! [`Entry`], and the types inside it.

use crate::runtime::json::object;

/// Defined in `#/components/schemas/Entry`.
pub type Entry = (String, Item2, Option<i64>);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Item2 {
    pub a: Option<String>,
}

object::object!(Item2 {
    a: optional "a",
});
