use crate::runtime::json::object;

/// Defined in `#/components/schemas/Sent`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sent {
    /// Only in responses.
    ///
    /// Always present in responses.
    pub id: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Sent {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    /// Only in responses.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

object::object!(Sent {
    id: received "id",
});
