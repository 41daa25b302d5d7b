//! [`Grows`], and the types inside it.

use crate::runtime::json::{open_enum, string_enum};

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `maxLength`: `2`.
///
/// Validated against `pattern`: `^[a-z]`.
///
/// Validated against `format`: `hostname`.
///
/// Defined in `#/components/schemas/Grows`.
pub type Grows = Value;

#[derive(Clone)]
#[non_exhaustive]
pub enum Value {
    Ab,
    Cd,
    /// A value not listed in the document, which is valid as well.
    Other(string_enum::Unlisted),
}

open_enum::open_enum!(Value {
    Ab = "ab",
    Cd = "cd",
} other Other of response);
