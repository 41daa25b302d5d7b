//! [`Crate`], and the types inside it.

use crate::runtime::json::{closed_enum, constructor, object, string_enum};
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Crate`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Crate {
    /// How much fits in.
    pub size: types::Size,
    /// `Some(None)` is null; `None` omits the property.
    pub lid: Option<Option<Lid>>,
}

object::object!(Crate {
    size: required "size" => validate::value,
    lid: optional "lid" => validate::value,
});
constructor::constructor!(Crate {
    size: into types::Size,
} else [lid]);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Lid {
    /// `wood`
    Wood,
    /// `tin`
    Tin,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Lid {
    Wood = "wood",
    Tin = "tin",
} other Other);
