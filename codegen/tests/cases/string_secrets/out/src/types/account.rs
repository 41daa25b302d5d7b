//! [`Account`], and the types inside it.

use crate::runtime::json::object;
use crate::runtime::validation::{evaluate, string_constraints, validate};
use crate::types;

/// Validated against `not`: `{"required":["pin","hint"]}`.
///
/// Validated against `dependentSchemas`:
/// `{"pin":{"properties":{"other":{"pattern":"^[0-9]*$"},"pin":{"format":"password","pattern":"^[0-9]*$","type":"string"}}}}`.
///
/// Defined in `#/components/schemas/Account`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Account {
    pub password: Option<types::Password>,
    /// Has at most 4 characters.
    pub pin: Option<String>,
    pub several: Option<Several>,
    /// `Some(None)` is null; `None` omits the property.
    pub hint: Option<Option<Hint>>,
    /// Has at most 4 characters.
    pub other: Option<String>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

object::object!(Account {
    password: optional "password" => validate::value,
    pin: optional "pin" => |value, at, found| {
        found
            .redacting(
                true,
                |found| {
                    string_constraints::string_constraints!(max_length = 4)
                        .validate(value, at, found);
                },
            )
    },
    several: optional "several" => |value, at, found| {
        for (index, item) in value.iter().enumerate() {
            let at = &at.index(index);
            found
                .redacting(
                    true,
                    |found| {
                        string_constraints::string_constraints!(min_length = 3)
                            .validate(item, at, found);
                    },
                );
        }
        evaluate::value(value, crate::rules::AccountSeveral, at, found);
    },
    hint: optional "hint" => |value, at, found| {
        if let Some(value) = value {
            evaluate::value(value, crate::rules::AccountHint, at, found);
        }
    },
    other: optional "other" => |value, at, found| {
        string_constraints::string_constraints!(max_length = 4).validate(value, at, found)
    },
} keep additional,
    constraints => |value, at, found| evaluate::value(
    value,
    crate::rules::Account,
    at,
    found,
));

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
