//! The types inside `Patch`.

use crate::runtime::json::{nulls, object};

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Body {
    pub tag: Option<String>,
    nulls: nulls::Nulls,
}

impl Body {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self.nulls.remove("tag");
        self
    }

    /// Sets [`tag`](Self::tag) to null.
    #[must_use]
    pub fn tag_null(mut self) -> Self {
        self.tag = None;
        self.nulls.insert("tag");
        self
    }

    /// Returns whether an optional property, by its name in JSON, is null rather than
    /// absent.
    pub fn is_null(&self, name: &str) -> bool {
        self.nulls.contains(name)
    }
}

object::object!(Body {
    tag: nullable "tag",
} remember nulls);
