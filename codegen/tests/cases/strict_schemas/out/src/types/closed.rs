use crate::runtime::json::object;

/// Defined in `#/components/schemas/Closed`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Closed {
    pub a: Option<String>,
    pub b: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Closed {
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
}

object::object!(Closed {
    a: optional "a",
    b: optional "b",
} then reject_unknown schema crate::rules::Closed);
