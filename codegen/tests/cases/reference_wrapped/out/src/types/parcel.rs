use super::{Level, Name, Owner, Size};
use crate::runtime::json::{closed_enum, object, string_enum};
use crate::runtime::validation::{string_constraints, validate};

/// The schema `Parcel`.
///
/// Defined in `#/components/schemas/Parcel`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Parcel {
    /// How large it is.
    pub size: Option<Size>,
    /// How large it is.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub all_of: Option<Option<Size>>,
    /// One
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub one_of: Option<Option<Level>>,
    /// How large it is.
    ///
    /// `Some(None)` is null; `None` omits the property.
    ///
    /// Default: `"s"`
    pub any_of: Option<Option<Size>>,
    /// The property `list`.
    pub list: Option<Vec<Option<Name>>>,
    /// The described one.
    ///
    /// Default: `"m"`
    pub described: Option<Size>,
    /// The typed one.
    pub typed: Option<Name>,
    /// How large it is.
    pub limited: Option<Size>,
    /// The property `ignored`.
    pub ignored: Option<Name>,
    /// The property `listed`.
    pub listed: Option<Level>,
    /// The owner.
    pub owner: Option<Owner>,
    /// The property `only`.
    pub only: Option<ParcelOnly>,
    /// The property `short`.
    ///
    /// Has 3 to 5 characters.
    pub short: Option<String>,
}

object::object!(Parcel {
    size: optional "size" => validate::value,
    all_of: optional "all_of" => validate::value,
    one_of: optional "one_of" => validate::value,
    any_of: optional "any_of" => validate::value,
    list: optional "list" => validate::value,
    described: optional "described" => validate::value,
    typed: optional "typed" => validate::value,
    limited: optional "limited" => validate::value,
    ignored: optional "ignored" => validate::value,
    listed: optional "listed" => validate::value,
    owner: optional "owner" => validate::value,
    only: optional "only" => validate::value,
    short: optional "short" => |value, at, found| {
        string_constraints::string_constraints!(min_length = 3, max_length = 5)
            .validate(value, at, found)
    },
});

/// The schema `Parcel.only`.
///
/// Defined in `#/components/schemas/Parcel/allOf/1/properties/only`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ParcelOnly {
    /// `s`
    #[default]
    S,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(ParcelOnly {
    S = "s",
} other Other);
