use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Range`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Range {
    pub from: Option<types::Point>,
    pub tags: Option<Vec<String>>,
    pub to: Option<Vec<types::Point>>,
}

impl Range {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn from(mut self, from: impl Into<Option<types::Point>>) -> Self {
        self.from = from.into();
        self
    }

    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn to(mut self, to: impl IntoIterator<Item = types::Point>) -> Self {
        self.to = Some(to.into_iter().collect());
        self
    }
}

object::object!(Range {
    from: optional "from",
    tags: optional "tags",
    to: optional "to",
});
