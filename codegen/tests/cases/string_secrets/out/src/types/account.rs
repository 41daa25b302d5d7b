//! [`Account`], and the types inside it.

use crate::runtime::json::{nulls, object};
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
    pub pin: Option<String>,
    pub several: Option<Several>,
    pub hint: Option<Hint>,
    /// Has at most 4 characters.
    pub other: Option<String>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
    nulls: nulls::Nulls,
}

impl Account {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn password(mut self, password: impl Into<Option<types::Password>>) -> Self {
        self.password = password.into();
        self
    }

    /// Has at most 4 characters.
    #[must_use]
    pub fn pin(mut self, pin: impl Into<String>) -> Self {
        self.pin = Some(pin.into());
        self
    }

    #[must_use]
    pub fn several(
        mut self,
        several: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.several = Some(several.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn hint(mut self, hint: impl Into<Hint>) -> Self {
        self.hint = Some(hint.into());
        self.nulls.remove("hint");
        self
    }

    /// Sets [`hint`](Self::hint) to null.
    #[must_use]
    pub fn hint_null(mut self) -> Self {
        self.hint = None;
        self.nulls.insert("hint");
        self
    }

    /// Has at most 4 characters.
    #[must_use]
    pub fn other(mut self, other: impl Into<String>) -> Self {
        self.other = Some(other.into());
        self
    }

    /// Returns whether an optional property, by its name in JSON, is null rather than
    /// absent.
    pub fn is_null(&self, name: &str) -> bool {
        self.nulls.contains(name)
    }
}

object::object!(Account {
    password: optional "password",
    pin: optional "pin" [Secret, MaxLength(4)],
    several: optional "several" [Items(&[Secret, MinLength(3)]), Schema(&crate::rules::AccountSeveral)],
    hint: nullable "hint" [Schema(&crate::rules::AccountHint)],
    other: optional "other" [MaxLength(4)],
} keep additional remember nulls schema crate::rules::Account);

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `uniqueItems`: `true`.
pub type Several = Vec<String>;

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `not`: `{"enum":["secret"]}`.
pub type Hint = String;
