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

    #[must_use]
    pub fn record(mut self, record: impl Into<Option<Record>>) -> Self {
        self.record = record.into();
        self.nulls.remove("record");
        self
    }

    /// Sets [`record`](Self::record) to null.
    #[must_use]
    pub fn record_null(mut self) -> Self {
        self.record = None;
        self.nulls.insert("record");
        self
    }

    #[must_use]
    pub fn short(mut self, short: impl Into<Option<Short>>) -> Self {
        self.short = short.into();
        self.nulls.remove("short");
        self
    }

    /// Sets [`short`](Self::short) to null.
    #[must_use]
    pub fn short_null(mut self) -> Self {
        self.short = None;
        self.nulls.insert("short");
        self
    }

    #[must_use]
    pub fn given(mut self, given: impl Into<Option<Given>>) -> Self {
        self.given = given.into();
        self
    }

    #[must_use]
    pub fn free(mut self, free: impl Into<Option<serde_json::Value>>) -> Self {
        self.free = free.into();
        self
    }

    /// Returns whether an optional property, by its name in JSON, is null rather than
    /// absent.
    pub fn is_null(&self, name: &str) -> bool {
        self.nulls.contains(name)
    }
}

object::object!(Setting {
    value: required "value",
    record: nullable "record" [Schema(&crate::rules::SettingRecord)],
    short: nullable "short" [Schema(&crate::rules::SettingShort)],
    given: optional "given" [Schema(&crate::rules::SettingGiven)],
    free: optional "free",
} remember nulls);

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
pub type Record = serde_json::Value;

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
pub type Short = serde_json::Value;

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
pub type Given = serde_json::Value;
