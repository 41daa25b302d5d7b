//! Values that a schema lists.

use std::fmt;

/// A value of `enum` or `const`.
#[derive(Clone, Debug, PartialEq)]
pub enum Constant {
    /// Null, as one value among others.
    Null,
    /// True or false.
    Boolean(bool),
    /// An integer.
    Integer(i128),
    /// A number that is not an integer.
    Number(f64),
    /// A string.
    Text(String),
    /// An array or an object, as JSON.
    Json(String),
}

impl fmt::Display for Constant {
    /// Writes the value as JSON, but a string without its quotes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Boolean(value) => value.fmt(f),
            Self::Integer(value) => value.fmt(f),
            Self::Number(value) => value.fmt(f),
            Self::Text(text) | Self::Json(text) => f.write_str(text),
        }
    }
}
