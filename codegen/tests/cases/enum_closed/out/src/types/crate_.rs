use super::Size;
use crate::runtime::json::{closed_enum, constructor, object, string_enum};
use crate::runtime::validation::validate;

/// The schema `Crate`.
///
/// Described at `#/components/schemas/Crate`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Crate {
    /// How much fits in.
    pub size: Size,
    /// The field `lid`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub lid: Option<Option<CrateLid>>,
}

object::object!(Crate {
    size: required "size" => validate::value,
    lid: optional "lid" => validate::value,
});
constructor::constructor!(Crate {
    size: into Size,
} else [lid]);

/// The schema `Crate.lid`.
///
/// Described at `#/components/schemas/Crate/properties/lid`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CrateLid {
    /// `wood`
    Wood,
    /// `tin`
    Tin,
    /// A value that the description does not list. It can be received, but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(CrateLid {
    Wood = "wood",
    Tin = "tin",
} other Other);
