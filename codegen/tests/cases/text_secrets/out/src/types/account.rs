use super::Password;
use crate::runtime::{object, rule, text, validate};

/// The schema `Account`.
///
/// Validated against `not`: `{"required":["pin","hint"]}`.
///
/// Validated against `dependentSchemas`:
/// `{"pin":{"properties":{"other":{"pattern":"^[0-9]*$"},"pin":{"format":"password","pattern":"^[0-9]*$","type":"string"}}}}`.
///
/// Defined in `#/components/schemas/Account`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Account {
    /// The property `password`.
    pub password: Option<Password>,
    /// The property `pin`.
    ///
    /// Has at most 4 characters.
    pub pin: Option<String>,
    /// The property `several`.
    pub several: Option<AccountSeveral>,
    /// The property `hint`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub hint: Option<Option<AccountHint>>,
    /// The property `other`.
    ///
    /// Has at most 4 characters.
    pub other: Option<String>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

object::object!(Account {
    password: optional "password" => validate::check,
    pin: optional "pin" => |value, at, found| {
        found
            .hiding(
                true,
                |found| {
                    text::rules!(max_length = 4).check(value, at, found);
                },
            )
    },
    several: optional "several" => |value, at, found| {
        for (index, item) in value.iter().enumerate() {
            let at = &at.index(index);
            found
                .hiding(
                    true,
                    |found| {
                        text::rules!(min_length = 3).check(item, at, found);
                    },
                );
        }
        rule::check(value, crate::rules::AccountSeveral, at, found);
    },
    hint: optional "hint" => |value, at, found| {
        if let Some(value) = value {
            rule::check(value, crate::rules::AccountHint, at, found);
        }
    },
    other: optional "other" => |value, at, found| text::rules!(max_length = 4).check(value, at, found),
} keep additional,
    also => |value, at, found| rule::check(value, crate::rules::Account, at, found));

/// The schema `Account.several`.
///
/// Its constraints are validated where a request or a response holds such a value, not by
/// [`validate`](crate::Validate::validate) on the value alone.
///
/// Validated against `uniqueItems`: `true`.
///
/// Defined in `#/components/schemas/Account/properties/several`.
pub type AccountSeveral = Vec<String>;

/// The schema `Account.hint`.
///
/// Its constraints are validated where a request or a response holds such a value, not by
/// [`validate`](crate::Validate::validate) on the value alone.
///
/// Validated against `not`: `{"enum":["secret"]}`.
///
/// Defined in `#/components/schemas/Account/properties/hint`.
pub type AccountHint = String;
