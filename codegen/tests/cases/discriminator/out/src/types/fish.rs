use crate::runtime::json::object;

/// Defined in `#/components/schemas/Fish`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Fish {
    pub kind: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Fish {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

object::object!(Fish {
    kind: optional "kind",
});
