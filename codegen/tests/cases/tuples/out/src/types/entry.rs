//! [`Entry`], and the types inside it.

use crate::runtime::json::object;

/// Defined in `#/components/schemas/Entry`.
pub type Entry = (String, Item2, Option<i64>);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Item2 {
    pub a: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Item2 {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

object::object!(Item2 {
    a: optional "a",
});
