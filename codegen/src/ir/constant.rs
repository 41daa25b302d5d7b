//! Values that a schema lists.

/// A value of `enum` or `const`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
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
