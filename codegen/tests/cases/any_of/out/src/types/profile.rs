//! [`Profile`], and the types inside it.

use crate::runtime::json::object;

/// What is known of someone.
///
/// Defined in `#/components/schemas/Profile`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Profile {
    /// The full name.
    pub name: Option<String>,
    pub tags: Option<Vec<String>>,
    pub home: Option<Home>,
}

#[cfg(feature = "build-responses")]
impl Profile {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    /// The full name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }

    pub fn home(mut self, value: Home) -> Self {
        self.home = Some(value);
        self
    }
}

object::object!(Profile {
    name: optional "name",
    tags: optional "tags",
    home: optional "home",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Home {
    pub city: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Home {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
}

object::object!(Home {
    city: optional "city",
});
