use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Base`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Base {
    /// How large it is.
    pub size: Option<types::Size>,
}

#[cfg(feature = "build-responses")]
impl Base {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    /// How large it is.
    pub fn size(mut self, value: impl Into<types::Size>) -> Self {
        self.size = Some(value.into());
        self
    }
}

object::object!(Base {
    size: optional "size",
});
