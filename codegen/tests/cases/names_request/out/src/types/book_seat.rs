use crate::runtime::json::object;

/// Defined in `#/components/schemas/BookSeat`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BookSeat {
    pub row: Option<i64>,
}

#[cfg(feature = "build-responses")]
impl BookSeat {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn row(mut self, value: i64) -> Self {
        self.row = Some(value);
        self
    }
}

object::object!(BookSeat {
    row: optional "row",
});
