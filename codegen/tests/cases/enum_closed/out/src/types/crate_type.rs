//! [`Crate`], and the types inside it.

use crate::runtime::json::{closed_enum, nulls, object, string_enum};
use crate::types;

/// Defined in `#/components/schemas/Crate`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Crate {
    /// How much fits in.
    pub size: types::Size,
    pub lid: Option<Lid>,
    nulls: nulls::Nulls,
}

#[cfg(feature = "build-responses")]
impl Crate {
    /// Creates a value with its required properties.
    pub fn new(size: impl Into<types::Size>) -> Self {
        Self {
            size: size.into(),
            lid: None,
            nulls: Default::default(),
        }
    }

    pub fn lid(mut self, value: impl Into<Lid>) -> Self {
        self.lid = self.nulls.present("lid", value.into());
        self
    }
}

object::object!(Crate {
    size: required "size",
    lid: nullable by lid_null "lid",
} remember nulls of response);

#[derive(Clone)]
#[non_exhaustive]
pub enum Lid {
    Wood,
    Tin,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Lid {
    Wood = "wood",
    Tin = "tin",
} other Other of response);
