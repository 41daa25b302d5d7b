//! The types inside [`Response`](super::Response).

use crate::runtime::json::object;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataItem {
    pub name: Option<String>,
}

#[cfg(feature = "build-responses")]
impl DataItem {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

object::object!(DataItem {
    name: optional "name",
});
