use crate::runtime::json::object;

/// Defined in `#/components/schemas/Card`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Card {
    pub number: Option<String>,
    pub tags: Option<Vec<String>>,
}

impl Card {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn number(mut self, value: impl Into<String>) -> Self {
        self.number = Some(value.into());
        self
    }

    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

object::object!(Card {
    number: optional "number",
    tags: optional "tags",
});
