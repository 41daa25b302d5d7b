//! [`Setting`], and the types inside it.

use crate::runtime::json::{constructor, object};
use crate::runtime::validation::evaluate;

/// The schema `Setting`.
///
/// Defined in `#/components/schemas/Setting`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Setting {
    /// The property `value`.
    pub value: serde_json::Value,
    /// The property `record`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub record: Option<Option<Record>>,
    /// The property `short`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub short: Option<Option<Short>>,
    /// The property `given`.
    pub given: Option<Given>,
    /// The property `free`.
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
