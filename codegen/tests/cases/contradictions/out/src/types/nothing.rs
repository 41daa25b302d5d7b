//! [`Nothing`], and the types inside it.

use crate::runtime::json::object;

/// Defined in `#/components/schemas/Nothing`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Nothing {
    pub slip: Option<Slip>,
    pub r#type: Option<Type>,
    pub purpose: Option<Purpose>,
    pub something: Option<Something>,
}

impl Nothing {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn slip(mut self, slip: impl Into<Slip>) -> Self {
        self.slip = Some(slip.into());
        self
    }

    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<Type>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    #[must_use]
    pub fn purpose(mut self, purpose: impl Into<Option<Purpose>>) -> Self {
        self.purpose = purpose.into();
        self
    }

    #[must_use]
    pub fn something(mut self, something: impl Into<Option<Something>>) -> Self {
        self.something = something.into();
        self
    }
}

object::object!(Nothing {
    slip: optional "slip" [Schema(&crate::rules::NothingSlip)],
    r#type: optional "type" [Schema(&crate::rules::NothingType)],
    purpose: optional "purpose" [Schema(&crate::rules::NothingPurpose)],
    something: optional "something" [Schema(&crate::rules::NothingSomething)],
});

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `not`: `{"x":false}`.
pub type Slip = String;

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `not`: `{"anyOf":[{"type":["string","integer"]},{"maxLength":3}]}`.
pub type Type = String;

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `not`: `{}`.
pub type Purpose = serde_json::Value;

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `not`: `{"properties":{"x":{"not":{}}}}`.
pub type Something = std::collections::BTreeMap<String, serde_json::Value>;
