use crate::runtime::json::{nulls, object};

/// Defined in `#/components/schemas/Profile`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Profile {
    pub name: String,
    pub title: Option<String>,
    pub age: Option<i64>,
    pub motto: Option<String>,
    nulls: nulls::Nulls,
}

impl Profile {
    /// Creates a value with its required properties.
    pub fn new(name: impl Into<String>, title: Option<String>) -> Self {
        Self {
            name: name.into(),
            title,
            age: None,
            motto: None,
            nulls: Default::default(),
        }
    }

    #[must_use]
    pub fn age(mut self, age: impl Into<Option<i64>>) -> Self {
        self.age = age.into();
        self
    }

    #[must_use]
    pub fn motto(mut self, motto: impl Into<String>) -> Self {
        self.motto = Some(motto.into());
        self.nulls.remove("motto");
        self
    }

    /// Sets [`motto`](Self::motto) to null.
    #[must_use]
    pub fn motto_null(mut self) -> Self {
        self.motto = None;
        self.nulls.insert("motto");
        self
    }

    /// Returns whether an optional property, by its name in JSON, is null rather than
    /// absent.
    pub fn is_null(&self, name: &str) -> bool {
        self.nulls.contains(name)
    }
}

object::object!(Profile {
    name: required "name",
    title: required "title",
    age: optional "age",
    motto: nullable "motto",
} remember nulls);
