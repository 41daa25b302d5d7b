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

impl Sent {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

object::object!(Sent {
    id: received "id",
});
