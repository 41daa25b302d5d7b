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
    pub fn new() -> Self {
        Default::default()
    }

    pub fn from(mut self, value: types::Point) -> Self {
        self.from = Some(value);
        self
    }

    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }

    pub fn to(mut self, value: impl IntoIterator<Item = types::Point>) -> Self {
        self.to = Some(value.into_iter().collect());
        self
    }
}

object::object!(Range {
    from: optional "from",
    tags: optional "tags",
    to: optional "to",
});
