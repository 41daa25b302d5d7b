//! The types inside [`Response`](super::Response).

use crate::runtime::json::object;

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataItem {
    pub id: String,
}

#[cfg(feature = "build-responses")]
impl DataItem {
    /// Creates a value with its required properties.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

object::object!(DataItem {
    id: required "id",
});
