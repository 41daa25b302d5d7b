//! [`Account`], and the types inside it.

use crate::runtime::json::{nulls, object, secret_string};
use crate::types;

/// Validated against `not`: `{"required":["pin","hint"]}`.
///
/// Validated against `dependentSchemas`:
/// `{"pin":{"properties":{"other":{"pattern":"^[0-9]*$"},"pin":{"format":"password","pattern":"^[0-9]*$","type":"string"}}}}`.
///
/// Defined in `#/components/schemas/Account`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Account {
    pub password: Option<types::Password>,
    /// Has at most 4 characters.
    pub pin: Option<secret_string::SecretString>,
    pub several: Option<Several>,
    pub hint: Option<Hint>,
    /// Has at most 4 characters.
    pub other: Option<String>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
    nulls: nulls::Nulls,
}

#[cfg(feature = "build-responses")]
impl Account {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn password(mut self, value: types::Password) -> Self {
        self.password = Some(value);
        self
    }

    /// Has at most 4 characters.
    pub fn pin(mut self, value: impl Into<secret_string::SecretString>) -> Self {
        self.pin = Some(value.into());
        self
    }

    pub fn several(
        mut self,
        value: impl IntoIterator<Item = impl Into<secret_string::SecretString>>,
    ) -> Self {
        self.several = Some(value.into_iter().map(Into::into).collect());
        self
    }

    pub fn hint(mut self, value: impl Into<Hint>) -> Self {
        self.hint = self.nulls.present("hint", value.into());
        self
    }

    /// Has at most 4 characters.
    pub fn other(mut self, value: impl Into<String>) -> Self {
        self.other = Some(value.into());
        self
    }
}

object::object!(Account {
    password: optional "password",
    pin: optional "pin" [Secret, MaxLength(4)],
    several: optional "several" [Items(&[Secret, MinLength(3)]), Schema(const { &crate::rules::AccountSeveral })],
    hint: nullable by hint_null "hint" [Schema(const { &crate::rules::AccountHint })],
    other: optional "other" [MaxLength(4)],
} with secrets keep additional [Secret] remember nulls of response schema crate::rules::Account);

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `uniqueItems`: `true`.
pub type Several = Vec<secret_string::SecretString>;

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `not`: `{"enum":["secret"]}`.
pub type Hint = secret_string::SecretString;
