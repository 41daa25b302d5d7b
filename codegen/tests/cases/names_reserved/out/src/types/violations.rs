use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Violations`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Violations {
    pub object: Option<types::DefaultType>,
}

#[cfg(feature = "build-responses")]
impl Violations {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn object(mut self, value: types::DefaultType) -> Self {
        self.object = Some(value);
        self
    }
}

object::object!(Violations {
    object: optional "object",
});
