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

#[cfg(feature = "build-responses")]
impl Extra {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

object::object!(Extra {
    a: optional "a",
} keep additional [MaxLength(3)] schema crate::rules::Extra);
