//! [`Dog`], and the types inside it.

use crate::runtime::json::object;

/// Defined in `#/components/schemas/Dog`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub data: Option<Data>,
}

impl Dog {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn data(mut self, data: impl Into<Option<Data>>) -> Self {
        self.data = data.into();
        self
    }
}

object::object!(Dog {
    data: optional "data",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Data {
    pub bark: Option<i64>,
}

impl Data {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn bark(mut self, bark: impl Into<Option<i64>>) -> Self {
        self.bark = bark.into();
        self
    }
}

object::object!(Data {
    bark: optional "bark",
});
