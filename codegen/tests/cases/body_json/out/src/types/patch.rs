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
    pub fn new() -> Self {
        Default::default()
    }

    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = self.nulls.present("tag", value.into());
        self
    }
}

object::object!(Body {
    tag: nullable by tag_null "tag",
} remember nulls);
