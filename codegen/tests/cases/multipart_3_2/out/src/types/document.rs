use crate::runtime::json::object;

/// Defined in `#/components/schemas/Document`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Document {
    pub title: String,
    pub pictures: Option<Vec<String>>,
}

impl Document {
    /// Creates a value with its required properties.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            pictures: None,
        }
    }

    pub fn pictures(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.pictures = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

object::object!(Document {
    title: required "title",
    pictures: optional "pictures",
});
