//! [`House`], and the types inside it.

pub mod door;

use crate::runtime::json::{newtype, object};

/// Defined in `#/components/schemas/House`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct House {
    pub door: Option<Door>,
    pub spare: Option<Door>,
    pub paint: Option<door::Color>,
    /// The property `a/b~c`. Has at most 2 characters.
    pub a_b_tilde_c: Option<String>,
    pub again: Option<ABTildeC>,
}

#[cfg(feature = "build-responses")]
impl House {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn door(mut self, value: Door) -> Self {
        self.door = Some(value);
        self
    }

    pub fn spare(mut self, value: Door) -> Self {
        self.spare = Some(value);
        self
    }

    pub fn paint(mut self, value: impl Into<door::Color>) -> Self {
        self.paint = Some(value.into());
        self
    }

    /// The property `a/b~c`. Has at most 2 characters.
    pub fn a_b_tilde_c(mut self, value: impl Into<String>) -> Self {
        self.a_b_tilde_c = Some(value.into());
        self
    }

    pub fn again(mut self, value: ABTildeC) -> Self {
        self.again = Some(value);
        self
    }
}

object::object!(House {
    door: optional "door",
    spare: optional "spare",
    paint: optional "paint",
    a_b_tilde_c: optional "a/b~c" [MaxLength(2)],
    again: optional "again",
});

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Door {
    pub color: door::Color,
}

#[cfg(feature = "build-responses")]
impl Door {
    /// Creates a value with its required properties.
    pub fn new(color: impl Into<door::Color>) -> Self {
        Self { color: color.into() }
    }
}

object::object!(Door {
    color: required "color",
});

/// Has at most 2 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ABTildeC(std::borrow::Cow<'static, str>);

newtype::newtype!(ABTildeC {
    max_length = 2,
});
