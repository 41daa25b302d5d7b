use super::Password;
use crate::runtime::json::object;
use crate::runtime::validation::{evaluate, string_constraints, validate};

/// The schema `Account`.
///
/// `not` is checked: `{"required":["pin","hint"]}`.
///
/// `dependentSchemas` is checked:
/// `{"pin":{"properties":{"other":{"pattern":"^[0-9]*$"},"pin":{"format":"password","pattern":"^[0-9]*$","type":"string"}}}}`.
///
/// Described at `#/components/schemas/Account`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Account {
    /// The field `password`.
    pub password: Option<Password>,
    /// The field `pin`.
    ///
    /// Has at most 4 characters.
    pub pin: Option<String>,
    /// The field `several`.
    pub several: Option<AccountSeveral>,
    /// The field `hint`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub hint: Option<Option<AccountHint>>,
    /// The field `other`.
    ///
    /// Has at most 4 characters.
    pub other: Option<String>,
    /// The fields that the description does not name.
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

/// The schema `Account.several`.
///
/// What it asks for is checked where a request or an answer holds one, not by
/// [`validate`](crate::Validate::validate) of a value alone.
///
/// `uniqueItems` is checked: `true`.
///
/// Described at `#/components/schemas/Account/properties/several`.
pub type AccountSeveral = Vec<String>;

/// The schema `Account.hint`.
///
/// What it asks for is checked where a request or an answer holds one, not by
/// [`validate`](crate::Validate::validate) of a value alone.
///
/// `not` is checked: `{"enum":["secret"]}`.
///
/// Described at `#/components/schemas/Account/properties/hint`.
pub type AccountHint = String;
