use crate::runtime::json::object;

/// Defined in `#/components/schemas/BookSeatRequest`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BookSeatRequest {
    pub row: Option<String>,
}

#[cfg(feature = "build-responses")]
impl BookSeatRequest {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn row(mut self, value: impl Into<String>) -> Self {
        self.row = Some(value.into());
        self
    }
}

object::object!(BookSeatRequest {
    row: optional "row",
});
