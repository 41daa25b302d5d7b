use super::Size;
use crate::runtime::json::{closed_enum, constructor, object, string_enum};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Crate`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Crate {
    /// How much fits in.
    pub size: Size,
    /// `Some(None)` is null; `None` omits the property.
    pub lid: Option<Option<CrateLid>>,
}

object::object!(Crate {
    size: required "size" => validate::value,
    lid: optional "lid" => validate::value,
});
constructor::constructor!(Crate {
    size: into Size,
} else [lid]);

/// Defined in `#/components/schemas/Crate/properties/lid`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CrateLid {
    /// `wood`
    Wood,
    /// `tin`
    Tin,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(CrateLid {
    Wood = "wood",
    Tin = "tin",
} other Other);
