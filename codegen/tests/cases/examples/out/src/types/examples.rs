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

#[cfg(feature = "build-responses")]
impl Examples {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }

    pub fn b(mut self, value: impl Into<String>) -> Self {
        self.b = Some(value.into());
        self
    }

    pub fn c(mut self, value: impl Into<String>) -> Self {
        self.c = Some(value.into());
        self
    }

    /// A UUID (RFC 4122).
    pub fn e(mut self, value: impl Into<String>) -> Self {
        self.e = Some(value.into());
        self
    }

    /// Has at most 3 characters.
    pub fn d(mut self, value: impl Into<String>) -> Self {
        self.d = Some(value.into());
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
