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

#[cfg(feature = "build-responses")]
impl Nothing {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn slip(mut self, value: impl Into<Slip>) -> Self {
        self.slip = Some(value.into());
        self
    }

    pub fn r#type(mut self, value: impl Into<Type>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    pub fn purpose(mut self, value: Purpose) -> Self {
        self.purpose = Some(value);
        self
    }

    pub fn something(mut self, value: Something) -> Self {
        self.something = Some(value);
        self
    }
}

object::object!(Nothing {
    slip: optional "slip" [Schema(const { &crate::rules::NothingSlip })],
    r#type: optional "type" [Schema(const { &crate::rules::NothingType })],
    purpose: optional "purpose" [Schema(const { &crate::rules::NothingPurpose })],
    something: optional "something" [Schema(const { &crate::rules::NothingSomething })],
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
