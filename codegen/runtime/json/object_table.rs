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
    /// Whether a JSON text can contain some of the names only with escapes (RFC 8259, section 7).
    pub escapes_names: bool,
    /// Whether each property is required.
    pub presence: &'static [Presence],
    /// The constraints of the properties that have any, in the same order.
    pub rules: &'static [(&'static str, &'static [Rule])],
    /// Whether undeclared properties are invalid.
    pub rejects_unknown: bool,
    /// The field of undeclared properties, and their constraints.
    pub rest: Option<(&'static str, &'static [Rule])>,
    /// The constraints of the object as a whole.
    pub schema: Option<&'static dyn Schema>,
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

/// The words of tables: each [`Presence`] and each constraint.
#[allow(
    missing_docs,
    non_upper_case_globals,
    reason = "they are words of a table"
)]
pub mod words {
    pub use crate::runtime::json::object_table::Presence::{
        Nullable as nullable, Optional as optional, Received as received, Required as required,
        Sent as sent,
    };
    pub use crate::runtime::validation::rule::words::*;
}
