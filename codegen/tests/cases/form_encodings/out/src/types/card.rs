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
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }

    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

object::object!(Card {
    number: optional "number",
    tags: optional "tags",
});
