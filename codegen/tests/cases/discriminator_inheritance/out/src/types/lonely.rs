use crate::runtime::json::object;

/// Defined in `#/components/schemas/Lonely`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lonely {
    pub kind: Option<String>,
}

impl Lonely {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

object::object!(Lonely {
    kind: optional "kind",
});
