//! [`Setting`], and the types inside it.

use crate::runtime::json::{nulls, object};

/// Defined in `#/components/schemas/Setting`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Setting {
    pub value: serde_json::Value,
    pub record: Option<Record>,
    pub short: Option<Short>,
    pub given: Option<Given>,
    pub free: Option<serde_json::Value>,
    nulls: nulls::Nulls,
}

#[cfg(feature = "build-responses")]
impl Setting {
    /// Creates a value with its required properties.
    pub fn new(value: serde_json::Value) -> Self {
        Self {
            value,
            record: None,
            short: None,
            given: None,
            free: None,
            nulls: Default::default(),
        }
    }

    pub fn record(mut self, value: Record) -> Self {
        self.record = self.nulls.present("record", value);
        self
    }

    pub fn short(mut self, value: Short) -> Self {
        self.short = self.nulls.present("short", value);
        self
    }

    pub fn given(mut self, value: Given) -> Self {
        self.given = Some(value);
        self
    }

    pub fn free(mut self, value: serde_json::Value) -> Self {
        self.free = Some(value);
        self
    }
}

object::object!(Setting {
    value: required "value",
    record: nullable by record_null "record" [Schema(const { &crate::rules::SettingRecord })],
    short: nullable by short_null "short" [Schema(const { &crate::rules::SettingShort })],
    given: optional "given" [Schema(const { &crate::rules::SettingGiven })],
    free: optional "free",
} remember nulls of response);

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
pub type Record = serde_json::Value;

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
pub type Short = serde_json::Value;

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
pub type Given = serde_json::Value;
