//! [`Parcel`], and the types inside it.

use crate::runtime::json::{closed_enum, object, string_enum};
use crate::runtime::validation::{string_constraints, validate};
use crate::types;

/// Defined in `#/components/schemas/Parcel`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Parcel {
    /// How large it is.
    pub size: Option<types::Size>,
    /// How large it is.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub all_of: Option<Option<types::Size>>,
    /// One
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub one_of: Option<Option<types::Level>>,
    /// How large it is.
    ///
    /// `Some(None)` is null; `None` omits the property.
    ///
    /// Default: `"s"`
    pub any_of: Option<Option<types::Size>>,
    pub list: Option<Vec<Option<types::Name>>>,
    /// The described one.
    ///
    /// Default: `"m"`
    pub described: Option<types::Size>,
    /// The typed one.
    pub typed: Option<types::Name>,
    /// How large it is.
    pub limited: Option<types::Size>,
    pub ignored: Option<types::Name>,
    pub listed: Option<types::Level>,
    /// The owner.
    pub owner: Option<types::Owner>,
    pub only: Option<Only>,
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

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Only {
    /// `s`
    #[default]
    S,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Only {
    S = "s",
} other Other);
