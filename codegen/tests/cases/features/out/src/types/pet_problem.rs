use crate::runtime::json::object;

/// Defined in `#/components/schemas/PetProblem`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PetProblem {
    pub hint: Option<String>,
}

#[cfg(feature = "build-responses")]
impl PetProblem {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn hint(mut self, value: impl Into<String>) -> Self {
        self.hint = Some(value.into());
        self
    }
}

object::object!(PetProblem {
    hint: optional "hint",
});
