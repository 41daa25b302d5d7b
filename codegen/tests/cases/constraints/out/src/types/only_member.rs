//! [`OnlyMember`], and the types inside it.

use crate::runtime::json::{nulls, object};
use crate::types;

/// Defined in `#/components/schemas/OnlyMember`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnlyMember {
    pub even: Option<Even>,
    pub none: Option<NoneType>,
    pub grows: Option<types::Grows>,
    nulls: nulls::Nulls,
}

impl OnlyMember {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn even(mut self, even: impl Into<Option<Even>>) -> Self {
        self.even = even.into();
        self
    }

    #[must_use]
    pub fn none(mut self, none: impl Into<Option<NoneType>>) -> Self {
        self.none = none.into();
        self.nulls.remove("none");
        self
    }

    /// Sets [`none`](Self::none) to null.
    #[must_use]
    pub fn none_null(mut self) -> Self {
        self.none = None;
        self.nulls.insert("none");
        self
    }

    #[must_use]
    pub fn grows(mut self, grows: impl Into<types::Grows>) -> Self {
        self.grows = Some(grows.into());
        self
    }

    /// Returns whether an optional property, by its name in JSON, is null rather than
    /// absent.
    pub fn is_null(&self, name: &str) -> bool {
        self.nulls.contains(name)
    }
}

object::object!(OnlyMember {
    even: optional "even" [MultipleOf(3, 0), Schema(&crate::rules::OnlyMemberEven)],
    none: nullable "none" [Schema(&crate::rules::OnlyMemberNone)],
    grows: optional "grows" [Schema(&crate::rules::Grows)],
} remember nulls);

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
pub type Even = i64;

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `minProperties`: `1`.
pub type NoneType = std::collections::BTreeMap<String, serde_json::Value>;
