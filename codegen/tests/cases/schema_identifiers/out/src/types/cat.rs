//! [`Cat`], and the types inside it.

use crate::runtime::json::{number_newtype, object};

/// Defined in `#/components/schemas/Cat`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub kind: String,
    pub lives: Lives,
    pub friend: Option<crate::types::pet::Dog>,
}

impl Cat {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(kind: impl Into<String>, lives: Lives) -> Self {
        Self {
            kind: kind.into(),
            lives,
            friend: None,
        }
    }

    pub fn friend(mut self, value: crate::types::pet::Dog) -> Self {
        self.friend = Some(value);
        self
    }
}

object::object!(Cat {
    kind: required "kind",
    lives: required "lives",
    friend: optional "friend",
});

/// At most 9.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lives(i64);

number_newtype::number_newtype!(Lives {
    type = i64,
    maximum = 9,
});
