use crate::runtime::format::uuid;
use crate::runtime::json::object;

/// Defined in `#/components/schemas/Examples`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Examples {
    pub a: Option<String>,
    pub b: Option<String>,
    pub c: Option<String>,
    /// A UUID (RFC 4122).
    pub e: Option<String>,
    /// Has at most 3 characters.
    pub d: Option<String>,
}

impl Examples {
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
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }

    #[must_use]
    pub fn c(mut self, c: impl Into<String>) -> Self {
        self.c = Some(c.into());
        self
    }

    /// A UUID (RFC 4122).
    #[must_use]
    pub fn e(mut self, e: impl Into<String>) -> Self {
        self.e = Some(e.into());
        self
    }

    /// Has at most 3 characters.
    #[must_use]
    pub fn d(mut self, d: impl Into<String>) -> Self {
        self.d = Some(d.into());
        self
    }
}

object::object!(Examples {
    a: optional "a",
    b: optional "b",
    c: optional "c",
    e: optional "e" [Format(&uuid::FORMAT)],
    d: optional "d" [MaxLength(3)],
});
