use crate::runtime::json::object;

/// Defined in `#/components/schemas/Other`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Other {
    pub a: Option<String>,
    pub c: Option<String>,
}

impl Other {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    #[must_use]
    pub fn c(mut self, c: impl Into<String>) -> Self {
        self.c = Some(c.into());
        self
    }
}

object::object!(Other {
    a: optional "a",
    c: optional "c",
});
