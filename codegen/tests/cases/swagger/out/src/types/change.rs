use crate::runtime::json::object;

/// Defined in `#/definitions/Change`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Change {
    pub name: Option<String>,
}

impl Change {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

object::object!(Change {
    name: optional "name",
});
