use crate::runtime::json::object;

/// Defined in `#/components/schemas/Document`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Document {
    pub url: String,
    /// At least 1.
    pub pages: Option<i64>,
}

impl Document {
    /// Creates a value with its required properties.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            pages: None,
        }
    }

    /// At least 1.
    pub fn pages(mut self, value: i64) -> Self {
        self.pages = Some(value);
        self
    }
}

object::object!(Document {
    url: required "url",
    pages: optional "pages" [Minimum(Integer(1))],
});
