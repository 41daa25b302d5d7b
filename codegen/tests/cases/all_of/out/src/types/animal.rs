//! [`Animal`], and the types inside it.

use crate::runtime::json::object;

/// Defined in `#/components/schemas/Animal`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Animal {
    /// Has at most 20 characters.
    pub name: String,
    pub owner: Option<Owner>,
    /// At least 1.
    pub size: Option<i64>,
}

#[cfg(feature = "build-responses")]
impl Animal {
    /// Creates a value with its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            owner: None,
            size: None,
        }
    }

    pub fn owner(mut self, value: Owner) -> Self {
        self.owner = Some(value);
        self
    }

    /// At least 1.
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
}

object::object!(Animal {
    name: required "name" [MaxLength(20)],
    owner: optional "owner",
    size: optional "size" [Minimum(Integer(1))],
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub mail: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Owner {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn mail(mut self, value: impl Into<String>) -> Self {
        self.mail = Some(value.into());
        self
    }
}

object::object!(Owner {
    mail: optional "mail",
});
