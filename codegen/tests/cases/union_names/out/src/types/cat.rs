//! [`Cat`], and the types inside it.

use crate::runtime::json::object;

/// Defined in `#/components/schemas/Cat`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub data: Option<Data>,
}

#[cfg(feature = "build-responses")]
impl Cat {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn data(mut self, value: Data) -> Self {
        self.data = Some(value);
        self
    }
}

object::object!(Cat {
    data: optional "data",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Data {
    pub meow: Option<i64>,
}

#[cfg(feature = "build-responses")]
impl Data {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn meow(mut self, value: i64) -> Self {
        self.meow = Some(value);
        self
    }
}

object::object!(Data {
    meow: optional "meow",
});
