use crate::runtime::json::object;

/// Defined in `#/definitions/Owner`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub name: Option<String>,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

impl Owner {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    pub fn tags(mut self, value: std::collections::BTreeMap<String, String>) -> Self {
        self.tags = Some(value);
        self
    }
}

object::object!(Owner {
    name: optional "name",
    tags: optional "tags",
});
