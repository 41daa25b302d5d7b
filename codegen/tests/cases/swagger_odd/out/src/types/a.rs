//! [`A`], and the types inside it.

use crate::runtime::json::{nulls, object, union};
use crate::types;

/// Defined in `#/definitions/A`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct A {
    pub choice: Option<Choice>,
    /// At least 5.
    ///
    /// Default: `3`
    pub number: Option<i64>,
    pub unknown: Option<String>,
    pub none: Option<String>,
    pub needed: bool,
    pub other: Option<types::B>,
    nulls: nulls::Nulls,
}

#[cfg(feature = "build-responses")]
impl A {
    /// Creates a value with its required properties.
    pub fn new(needed: bool) -> Self {
        Self {
            choice: None,
            number: None,
            unknown: None,
            none: None,
            needed,
            other: None,
            nulls: Default::default(),
        }
    }

    pub fn choice(mut self, value: impl Into<Choice>) -> Self {
        self.choice = Some(value.into());
        self
    }

    /// At least 5.
    pub fn number(mut self, value: i64) -> Self {
        self.number = Some(value);
        self
    }

    pub fn unknown(mut self, value: impl Into<String>) -> Self {
        self.unknown = Some(value.into());
        self
    }

    pub fn none(mut self, value: impl Into<String>) -> Self {
        self.none = self.nulls.present("none", value.into());
        self
    }

    pub fn other(mut self, value: impl Into<types::B>) -> Self {
        self.other = Some(value.into());
        self
    }
}

object::object!(A {
    choice: optional "choice",
    number: optional "number" [Minimum(Integer(5))],
    unknown: optional "unknown",
    none: nullable by none_null "none",
    needed: required "needed",
    other: optional "other",
} remember nulls of response);

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Choice {
    String(String),
    Integer(i64),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Choice {
    String(String),
    Integer(i64),
} "oneOf" else Other as text from str String of response);
