//! [`Setting`], and the types inside it.

use crate::runtime::json::{constructor, object};
use crate::runtime::validation::evaluate;

/// Defined in `#/components/schemas/Setting`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Setting {
    pub value: serde_json::Value,
    /// `Some(None)` is null; `None` omits the property.
    pub record: Option<Option<Record>>,
    /// `Some(None)` is null; `None` omits the property.
    pub short: Option<Option<Short>>,
    pub given: Option<Given>,
    pub free: Option<serde_json::Value>,
}

object::object!(Setting {
    value: required "value",
    record: optional "record" => |value, at, found| {
        if let Some(value) = value {
            evaluate::json(value, crate::rules::SettingRecord, at, found);
        }
    },
    short: optional "short" => |value, at, found| {
        if let Some(value) = value {
            evaluate::json(value, crate::rules::SettingShort, at, found);
        }
    },
    given: optional "given" => |value, at, found| evaluate::json(
        value,
        crate::rules::SettingGiven,
        at,
        found,
    ),
    free: optional "free",
});
constructor::constructor!(Setting {
    value: plain serde_json::Value,
} else [record, short, given, free]);

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
pub type Record = serde_json::Value;

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
pub type Short = serde_json::Value;

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
pub type Given = serde_json::Value;
