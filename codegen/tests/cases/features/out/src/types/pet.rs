//! [`Pet`], and the types inside it.

pub mod father {
    pub use crate::shapes::SmallLargeRobntp as Size;
}

use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Pet`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub kind: Option<types::Kind>,
    pub price: Option<types::Price>,
    pub father: Option<Father>,
    pub size: Option<Size>,
}

#[cfg(feature = "build-responses")]
impl Pet {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn kind(mut self, value: impl Into<types::Kind>) -> Self {
        self.kind = Some(value.into());
        self
    }

    pub fn price(mut self, value: types::Price) -> Self {
        self.price = Some(value);
        self
    }

    pub fn father(mut self, value: Father) -> Self {
        self.father = Some(value);
        self
    }

    pub fn size(mut self, value: impl Into<Size>) -> Self {
        self.size = Some(value.into());
        self
    }
}

object::object!(Pet {
    kind: optional "kind",
    price: optional "price",
    father: optional "father",
    size: optional "size",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Father {
    pub size: Option<father::Size>,
}

#[cfg(feature = "build-responses")]
impl Father {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn size(mut self, value: impl Into<father::Size>) -> Self {
        self.size = Some(value.into());
        self
    }
}

object::object!(Father {
    size: optional "size",
});

pub use crate::shapes::SmallLargeRobntp as Size;
