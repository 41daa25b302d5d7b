use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Base`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Base {
    /// How large it is.
    pub size: Option<types::Size>,
}

impl Base {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How large it is.
    #[must_use]
    pub fn size(mut self, size: impl Into<types::Size>) -> Self {
        self.size = Some(size.into());
        self
    }
}

object::object!(Base {
    size: optional "size",
});
