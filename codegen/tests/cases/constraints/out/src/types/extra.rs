use crate::runtime::json::object;

/// Validated against `maxProperties`: `2`.
///
/// Defined in `#/components/schemas/Extra`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Extra {
    pub a: Option<String>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, String>,
}

impl Extra {
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
}

object::object!(Extra {
    a: optional "a",
} keep additional [MaxLength(3)] schema crate::rules::Extra);
