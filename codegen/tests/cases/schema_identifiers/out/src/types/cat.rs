//! [`Cat`], and the types inside it.

use crate::runtime::json::{number_newtype, object};
use crate::types;

/// Defined in `#/components/schemas/Cat`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub kind: String,
    pub lives: Lives,
    /// Pets have no other pages than this one.
    pub kittens: Option<types::PetPage>,
    pub friend: Option<crate::types::pet::Dog>,
}

#[cfg(feature = "build-responses")]
impl Cat {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(kind: impl Into<String>, lives: Lives) -> Self {
        Self {
            kind: kind.into(),
            lives,
            kittens: None,
            friend: None,
        }
    }

    /// Pets have no other pages than this one.
    pub fn kittens(mut self, value: types::PetPage) -> Self {
        self.kittens = Some(value);
        self
    }

    pub fn friend(mut self, value: crate::types::pet::Dog) -> Self {
        self.friend = Some(value);
        self
    }
}

object::object!(Cat {
    kind: required "kind",
    lives: required "lives",
    kittens: optional "kittens",
    friend: optional "friend",
});

/// At most 9.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lives(i64);

number_newtype::number_newtype!(Lives {
    type = i64,
    maximum = 9,
});
