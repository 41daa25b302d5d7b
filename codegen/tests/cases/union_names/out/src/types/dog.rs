//! [`Dog`], and the types inside it.

use crate::runtime::json::object;

/// Defined in `#/components/schemas/Dog`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub data: Option<Data>,
}

#[cfg(feature = "build-responses")]
impl Dog {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn data(mut self, value: Data) -> Self {
        self.data = Some(value);
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

#[cfg(feature = "build-responses")]
impl Data {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn bark(mut self, value: i64) -> Self {
        self.bark = Some(value);
        self
    }
}

object::object!(Data {
    bark: optional "bark",
});
