//! [`Parcel`], and the types inside it.

use crate::runtime::json::{closed_enum, nulls, object, string_enum};
use crate::types;

/// Defined in `#/components/schemas/Parcel`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Parcel {
    /// How large it is.
    pub size: Option<types::Size>,
    /// How large it is.
    pub all_of: Option<types::Size>,
    /// One
    pub one_of: Option<types::Level>,
    /// How large it is.
    ///
    /// Default: `"s"`
    pub any_of: Option<types::Size>,
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
    nulls: nulls::Nulls,
}

impl Parcel {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    /// How large it is.
    pub fn size(mut self, value: impl Into<types::Size>) -> Self {
        self.size = Some(value.into());
        self
    }

    /// How large it is.
    pub fn all_of(mut self, value: impl Into<types::Size>) -> Self {
        self.all_of = self.nulls.present("all_of", value.into());
        self
    }

    /// One
    pub fn one_of(mut self, value: types::Level) -> Self {
        self.one_of = self.nulls.present("one_of", value);
        self
    }

    /// How large it is.
    pub fn any_of(mut self, value: impl Into<types::Size>) -> Self {
        self.any_of = self.nulls.present("any_of", value.into());
        self
    }

    pub fn list(mut self, value: impl IntoIterator<Item = Option<types::Name>>) -> Self {
        self.list = Some(value.into_iter().collect());
        self
    }

    /// The described one.
    pub fn described(mut self, value: impl Into<types::Size>) -> Self {
        self.described = Some(value.into());
        self
    }

    /// The typed one.
    pub fn typed(mut self, value: types::Name) -> Self {
        self.typed = Some(value);
        self
    }

    /// How large it is.
    pub fn limited(mut self, value: impl Into<types::Size>) -> Self {
        self.limited = Some(value.into());
        self
    }

    pub fn ignored(mut self, value: types::Name) -> Self {
        self.ignored = Some(value);
        self
    }

    pub fn listed(mut self, value: types::Level) -> Self {
        self.listed = Some(value);
        self
    }

    /// The owner.
    pub fn owner(mut self, value: types::Owner) -> Self {
        self.owner = Some(value);
        self
    }

    pub fn only(mut self, value: impl Into<Only>) -> Self {
        self.only = Some(value.into());
        self
    }

    /// Has 3 to 5 characters.
    pub fn short(mut self, value: impl Into<String>) -> Self {
        self.short = Some(value.into());
        self
    }
}

object::object!(Parcel {
    size: optional "size",
    all_of: nullable by all_of_null "all_of",
    one_of: nullable by one_of_null "one_of",
    any_of: nullable by any_of_null "any_of",
    list: optional "list",
    described: optional "described",
    typed: optional "typed",
    limited: optional "limited",
}  {
    ignored: optional "ignored",
    listed: optional "listed",
    owner: optional "owner",
    only: optional "only",
    short: optional "short" [MinLength(3), MaxLength(5)],
} remember nulls);

#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Only {
    #[default]
    S,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Only {
    S = "s",
} other Other);
