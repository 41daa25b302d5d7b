use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Box`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BoxType {
    pub vec: Option<types::VecType>,
}

impl BoxType {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn vec(mut self, value: impl IntoIterator<Item = BoxType>) -> Self {
        self.vec = Some(value.into_iter().collect());
        self
    }
}

object::object!(BoxType {
    vec: optional "vec",
});
