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
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How large it is.
    #[must_use]
    pub fn size(mut self, size: impl Into<types::Size>) -> Self {
        self.size = Some(size.into());
        self
    }

    /// How large it is.
    #[must_use]
    pub fn all_of(mut self, all_of: impl Into<types::Size>) -> Self {
        self.all_of = Some(all_of.into());
        self.nulls.remove("all_of");
        self
    }

    /// Sets [`all_of`](Self::all_of) to null.
    #[must_use]
    pub fn all_of_null(mut self) -> Self {
        self.all_of = None;
        self.nulls.insert("all_of");
        self
    }

    /// One
    #[must_use]
    pub fn one_of(mut self, one_of: impl Into<Option<types::Level>>) -> Self {
        self.one_of = one_of.into();
        self.nulls.remove("one_of");
        self
    }

    /// Sets [`one_of`](Self::one_of) to null.
    #[must_use]
    pub fn one_of_null(mut self) -> Self {
        self.one_of = None;
        self.nulls.insert("one_of");
        self
    }

    /// How large it is.
    #[must_use]
    pub fn any_of(mut self, any_of: impl Into<types::Size>) -> Self {
        self.any_of = Some(any_of.into());
        self.nulls.remove("any_of");
        self
    }

    /// Sets [`any_of`](Self::any_of) to null.
    #[must_use]
    pub fn any_of_null(mut self) -> Self {
        self.any_of = None;
        self.nulls.insert("any_of");
        self
    }

    #[must_use]
    pub fn list(mut self, list: impl IntoIterator<Item = Option<types::Name>>) -> Self {
        self.list = Some(list.into_iter().collect());
        self
    }

    /// The described one.
    #[must_use]
    pub fn described(mut self, described: impl Into<types::Size>) -> Self {
        self.described = Some(described.into());
        self
    }

    /// The typed one.
    #[must_use]
    pub fn typed(mut self, typed: impl Into<Option<types::Name>>) -> Self {
        self.typed = typed.into();
        self
    }

    /// How large it is.
    #[must_use]
    pub fn limited(mut self, limited: impl Into<types::Size>) -> Self {
        self.limited = Some(limited.into());
        self
    }

    #[must_use]
    pub fn ignored(mut self, ignored: impl Into<Option<types::Name>>) -> Self {
        self.ignored = ignored.into();
        self
    }

    #[must_use]
    pub fn listed(mut self, listed: impl Into<Option<types::Level>>) -> Self {
        self.listed = listed.into();
        self
    }

    /// The owner.
    #[must_use]
    pub fn owner(mut self, owner: impl Into<Option<types::Owner>>) -> Self {
        self.owner = owner.into();
        self
    }

    #[must_use]
    pub fn only(mut self, only: impl Into<Only>) -> Self {
        self.only = Some(only.into());
        self
    }

    /// Has 3 to 5 characters.
    #[must_use]
    pub fn short(mut self, short: impl Into<String>) -> Self {
        self.short = Some(short.into());
        self
    }

    /// Returns whether an optional property, by its name in JSON, is null rather than
    /// absent.
    pub fn is_null(&self, name: &str) -> bool {
        self.nulls.contains(name)
    }
}

object::object!(Parcel {
    size: optional "size",
    all_of: nullable "all_of",
    one_of: nullable "one_of",
    any_of: nullable "any_of",
    list: optional "list",
    described: optional "described",
    typed: optional "typed",
    limited: optional "limited",
    ignored: optional "ignored",
    listed: optional "listed",
    owner: optional "owner",
    only: optional "only",
    short: optional "short" [MinLength(3), MaxLength(5)],
} remember nulls);

#[derive(Clone, Default)]
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
