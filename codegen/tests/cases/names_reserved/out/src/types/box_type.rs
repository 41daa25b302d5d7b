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
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn vec(mut self, vec: impl IntoIterator<Item = BoxType>) -> Self {
        self.vec = Some(vec.into_iter().collect());
        self
    }
}

object::object!(BoxType {
    vec: optional "vec",
});
