use crate::runtime::json::object;

/// Defined in `#/components/schemas/Query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Query {
    /// Has at least 1 character.
    pub text: String,
    /// At least 1.
    pub limit: Option<i64>,
}

impl Query {
    /// Creates a value with its required properties.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            limit: None,
        }
    }

    /// At least 1.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

object::object!(Query {
    text: required "text" [MinLength(1)],
    limit: optional "limit" [Minimum(Integer(1))],
});
