use crate::runtime::json::object;

/// Defined in `#/components/schemas/Line`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Line {
    /// Has at most 5 characters.
    pub text: String,
    pub size: Option<i64>,
}

#[cfg(feature = "build-responses")]
impl Line {
    /// Creates a value with its required properties.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            size: None,
        }
    }

    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
}

object::object!(Line {
    text: required "text" [MaxLength(5)],
    size: optional "size",
});
