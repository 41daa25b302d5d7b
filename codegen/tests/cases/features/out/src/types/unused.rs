use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Unused`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Unused {
    pub color: Option<types::Color>,
}

#[cfg(feature = "build-responses")]
impl Unused {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn color(mut self, value: impl Into<types::Color>) -> Self {
        self.color = Some(value.into());
        self
    }
}

object::object!(Unused {
    color: optional "color",
});
