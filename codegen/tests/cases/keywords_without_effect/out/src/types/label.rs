use crate::runtime::json::{nulls, object};
use crate::types;

/// Defined in `#/components/schemas/Label`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Label {
    pub name: Option<types::Name>,
    pub count: Option<types::Count>,
    nulls: nulls::Nulls,
}

impl Label {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn name(mut self, name: impl Into<types::Name>) -> Self {
        self.name = Some(name.into());
        self.nulls.remove("name");
        self
    }

    /// Sets [`name`](Self::name) to null.
    #[must_use]
    pub fn name_null(mut self) -> Self {
        self.name = None;
        self.nulls.insert("name");
        self
    }

    #[must_use]
    pub fn count(mut self, count: impl Into<Option<types::Count>>) -> Self {
        self.count = count.into();
        self
    }

    /// Returns whether an optional property, by its name in JSON, is null rather than
    /// absent.
    pub fn is_null(&self, name: &str) -> bool {
        self.nulls.contains(name)
    }
}

object::object!(Label {
    name: nullable "name",
    count: optional "count",
} remember nulls);
