use crate::runtime::json::object;

/// Defined in `#/components/schemas/Other`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Other {
    pub a: Option<String>,
    pub c: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Other {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }

    pub fn c(mut self, value: impl Into<String>) -> Self {
        self.c = Some(value.into());
        self
    }
}

object::object!(Other {
    a: optional "a",
    c: optional "c",
});
