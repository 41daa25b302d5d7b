//! Tables of objects: the properties, whether each is required, and their constraints.

use crate::runtime::validation::rule::{Rule, Schema};

/// The table of an object.
#[derive(Debug)]
pub struct Table {
    /// The name of the type.
    pub name: &'static str,
    /// The fields of the struct.
    pub fields: &'static str,
    /// The names of their properties.
    pub names: &'static [&'static str],
    /// Whether a JSON text may contain each name as it is, without escapes.
    pub has_plain_names: bool,
    /// Whether each property is required.
    pub presence: &'static [Presence],
    /// The constraints of the properties that have any, in the same order.
    pub rules: &'static [(&'static str, &'static [Rule])],
    /// Whether one of the properties has secrets.
    pub has_secrets: bool,
    /// Whether undeclared properties are invalid.
    pub rejects_unknown: bool,
    /// The field of undeclared properties, and their constraints.
    pub rest: Option<(&'static str, &'static [Rule])>,
    /// The constraints of the object as a whole.
    pub schema: Option<&'static dyn Schema>,
}

/// Returns whether a JSON text may contain each of these names as it is, without escapes.
pub const fn are_plain(names: &str) -> bool {
    let mut bytes = names.as_bytes();
    while let [byte, rest @ ..] = bytes {
        if matches!(byte, b'"' | b'\\' | ..0x20) {
            return false;
        }
        bytes = rest;
    }
    true
}

/// Whether a property is required.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It is required.
    Required,
    /// It may be absent.
    Optional,
    /// It may be absent, and it may be null.
    Nullable,
    /// It is required in requests.
    Sent,
    /// It is required in responses.
    Received,
}

/// The words for [`Presence`] in tables.
#[allow(
    missing_docs,
    non_upper_case_globals,
    reason = "they are words of a table"
)]
pub mod presence {
    pub use crate::runtime::json::object_table::Presence::{
        Nullable as nullable, Optional as optional, Received as received, Required as required,
        Sent as sent,
    };
}
