use crate::runtime::json::object;

/// Defined in `#/components/schemas/Silent`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Silent {
    pub name: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Silent {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

object::object!(Silent {
    name: optional "name",
});
