use crate::runtime::json::object;

/// Defined in `#/components/schemas/Fish`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Fish {
    pub kind: Option<String>,
}

impl Fish {
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

object::object!(Fish {
    kind: optional "kind",
});
