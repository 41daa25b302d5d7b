use crate::runtime::json::object;

/// Defined in `#/components/schemas/CON`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Con {
    pub aux: Option<String>,
}

impl Con {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn aux(mut self, aux: impl Into<String>) -> Self {
        self.aux = Some(aux.into());
        self
    }
}

object::object!(Con {
    aux: optional "aux",
});
