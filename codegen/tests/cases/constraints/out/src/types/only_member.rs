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

#[cfg(feature = "build-responses")]
impl OnlyMember {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn even(mut self, value: Even) -> Self {
        self.even = Some(value);
        self
    }

    pub fn none(mut self, value: NoneType) -> Self {
        self.none = self.nulls.present("none", value);
        self
    }

    pub fn grows(mut self, value: impl Into<types::Grows>) -> Self {
        self.grows = Some(value.into());
        self
    }
}

object::object!(OnlyMember {
    even: optional "even" [MultipleOf(3, 0), Schema(const { &crate::rules::OnlyMemberEven })],
    none: nullable by none_null "none" [Schema(const { &crate::rules::OnlyMemberNone })],
    grows: optional "grows" [Schema(const { &crate::rules::Grows })],
} remember nulls of response);

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
pub type Even = i64;

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `minProperties`: `1`.
pub type NoneType = std::collections::BTreeMap<String, serde_json::Value>;
