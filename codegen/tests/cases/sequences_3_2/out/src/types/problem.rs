//! The types inside `Problem`.

use crate::runtime::json::object;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Body {
    pub detail: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Body {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn detail(mut self, value: impl Into<String>) -> Self {
        self.detail = Some(value.into());
        self
    }
}

object::object!(Body {
    detail: optional "detail",
});
