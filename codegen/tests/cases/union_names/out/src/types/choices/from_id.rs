//! The types inside [`FromId`](super::FromId).

use crate::runtime::json::object;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FromId {
    pub from_id: Option<String>,
}

#[cfg(feature = "build-responses")]
impl FromId {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn from_id(mut self, value: impl Into<String>) -> Self {
        self.from_id = Some(value.into());
        self
    }
}

object::object!(FromId {
    from_id: optional "from_id",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FromName {
    pub from_name: Option<String>,
}

#[cfg(feature = "build-responses")]
impl FromName {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn from_name(mut self, value: impl Into<String>) -> Self {
        self.from_name = Some(value.into());
        self
    }
}

object::object!(FromName {
    from_name: optional "from_name",
});
