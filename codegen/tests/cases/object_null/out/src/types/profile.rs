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

#[cfg(feature = "build-responses")]
impl Profile {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(name: impl Into<String>, title: Option<String>) -> Self {
        Self {
            name: name.into(),
            title,
            age: None,
            motto: None,
            nulls: Default::default(),
        }
    }

    pub fn age(mut self, value: i64) -> Self {
        self.age = Some(value);
        self
    }

    pub fn motto(mut self, value: impl Into<String>) -> Self {
        self.motto = self.nulls.present("motto", value.into());
        self
    }
}

object::object!(Profile {
    name: required "name",
    title: required "title",
    age: optional "age",
    motto: nullable by motto_null "motto",
} remember nulls of response);
