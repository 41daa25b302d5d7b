//! The types inside [`ToId`](super::ToId).

use crate::runtime::json::object;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ToId {
    pub to_id: Option<String>,
}

#[cfg(feature = "build-responses")]
impl ToId {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn to_id(mut self, value: impl Into<String>) -> Self {
        self.to_id = Some(value.into());
        self
    }
}

object::object!(ToId {
    to_id: optional "to_id",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ToName {
    pub to_name: Option<String>,
}

#[cfg(feature = "build-responses")]
impl ToName {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn to_name(mut self, value: impl Into<String>) -> Self {
        self.to_name = Some(value.into());
        self
    }
}

object::object!(ToName {
    to_name: optional "to_name",
});
