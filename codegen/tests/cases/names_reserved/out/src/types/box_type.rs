use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Box`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BoxType {
    pub default: Option<String>,
    pub vec: Option<types::VecType>,
}

#[cfg(feature = "build-responses")]
impl BoxType {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn default(mut self, value: impl Into<String>) -> Self {
        self.default = Some(value.into());
        self
    }

    pub fn vec(mut self, value: impl IntoIterator<Item = BoxType>) -> Self {
        self.vec = Some(value.into_iter().collect());
        self
    }
}

object::object!(BoxType {
    default: optional "default",
    vec: optional "vec",
});
