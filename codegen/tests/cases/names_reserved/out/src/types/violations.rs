use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Violations`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Violations {
    pub object: Option<types::DefaultType>,
}

impl Violations {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn object(mut self, object: impl Into<Option<types::DefaultType>>) -> Self {
        self.object = object.into();
        self
    }
}

object::object!(Violations {
    object: optional "object",
});
