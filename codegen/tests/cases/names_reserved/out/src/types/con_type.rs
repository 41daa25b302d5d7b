use crate::runtime::json::object;

/// Defined in `#/components/schemas/CON`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Con {
    pub aux: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Con {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn aux(mut self, value: impl Into<String>) -> Self {
        self.aux = Some(value.into());
        self
    }
}

object::object!(Con {
    aux: optional "aux",
});
