//! [`Owner`], and the types inside it.

use crate::runtime::json::{newtype, object};

/// Defined in `#/components/schemas/Owner`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub name: String,
    pub city: Option<City>,
    pub lives: Option<crate::types::cat::Lives>,
}

#[cfg(feature = "build-responses")]
impl Owner {
    /// Creates a value with its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            city: None,
            lives: None,
        }
    }

    pub fn city(mut self, value: City) -> Self {
        self.city = Some(value);
        self
    }

    pub fn lives(mut self, value: crate::types::cat::Lives) -> Self {
        self.lives = Some(value);
        self
    }
}

object::object!(Owner {
    name: required "name",
    city: optional "city",
    lives: optional "lives",
});

/// Has at least 1 character.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct City(std::borrow::Cow<'static, str>);

newtype::newtype!(City {
    min_length = 1,
});
