//! [`Cat`], and the types inside it.

use crate::runtime::json::object;

/// Defined in `#/components/schemas/Cat`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub data: Option<Data>,
}

impl Cat {
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

object::object!(Cat {
    data: optional "data",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Data {
    pub meow: Option<i64>,
}

impl Data {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn meow(mut self, meow: impl Into<Option<i64>>) -> Self {
        self.meow = meow.into();
        self
    }
}

object::object!(Data {
    meow: optional "meow",
});
