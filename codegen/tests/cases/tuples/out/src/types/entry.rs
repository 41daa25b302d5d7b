//! [`Entry`], and the types inside it.

use crate::runtime::json::object;

/// The schema `Entry`.
///
/// Defined in `#/components/schemas/Entry`.
pub type Entry = (String, Item2, Option<i64>);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Item2 {
    /// The property `a`.
    pub a: Option<String>,
}

object::object!(Item2 {
    a: optional "a",
});
