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

impl Profile {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The full name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn home(mut self, home: impl Into<Option<Home>>) -> Self {
        self.home = home.into();
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

impl Home {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }
}

object::object!(Home {
    city: optional "city",
});
