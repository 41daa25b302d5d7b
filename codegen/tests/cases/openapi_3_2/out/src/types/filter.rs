use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    pub name: String,
    pub colors: Option<Vec<String>>,
    pub tags: Option<Vec<String>>,
    pub near: Option<types::Place>,
}

impl Filter {
    /// Creates a value with its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            colors: None,
            tags: None,
            near: None,
        }
    }

    pub fn colors(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.colors = Some(value.into_iter().map(Into::into).collect());
        self
    }

    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }

    pub fn near(mut self, value: types::Place) -> Self {
        self.near = Some(value);
        self
    }
}

object::object!(Filter {
    name: required "name",
    colors: optional "colors",
    tags: optional "tags",
    near: optional "near",
});
