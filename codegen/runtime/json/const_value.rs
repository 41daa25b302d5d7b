//! JSON values as constants, such as those that `enum` lists.

use serde::ser::{Serialize, Serializer};
use serde_json::Value;

use crate::runtime::validation::exact_number::is_same;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::violation::{Brief, Violations};

/// A JSON value as a constant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ConstValue {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// An integer.
    Integer(i128),
    /// Any other number.
    Number(f64),
    /// A string.
    Text(&'static str),
    /// An array or an object, as JSON text.
    Json(&'static str),
}

impl ConstValue {
    /// Returns the value; a number beyond 64 bits is rounded.
    pub fn to_value(self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Boolean(value) => value.into(),
            Self::Integer(number) => match (i64::try_from(number), u64::try_from(number)) {
                (Ok(number), _) => number.into(),
                (_, Ok(number)) => number.into(),
                _ => (number as f64).into(),
            },
            Self::Number(number) => number.into(),
            Self::Text(text) => text.into(),
            Self::Json(json) => serde_json::from_str(json).unwrap_or_default(),
        }
    }
}

impl Serialize for ConstValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_value().serialize(serializer)
    }
}

/// Returns the index of a value in a list.
pub fn find(value: &Value, listed: &[ConstValue]) -> Option<usize> {
    listed.iter().position(|listed| match (listed, value) {
        (ConstValue::Text(listed), Value::String(text)) => listed == text,
        (ConstValue::Text(_), _) | (_, Value::String(_)) => false,
        (listed, value) => equal(&listed.to_value(), value),
    })
}

/// Returns whether values are equal in the sense of JSON Schema (Core, section 4.2.2), where
/// numbers are compared by value.
fn equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => is_same(one, other),
        (Value::Array(one), Value::Array(other)) => {
            let mut pairs = one.iter().zip(other);
            one.len() == other.len() && pairs.all(|(one, other)| equal(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let same = |(name, one)| other.get(name).is_some_and(|other| equal(one, other));
            one.len() == other.len() && one.iter().all(same)
        }
        (one, other) => one == other,
    }
}

/// Records that `value` is not one of `listed`.
pub fn push_violation(
    value: &Value,
    listed: &[ConstValue],
    at: &Location<'_>,
    found: &mut Violations,
) {
    let listed: Vec<_> = listed
        .iter()
        .map(|value| format!("`{}`", value.to_value()))
        .collect();
    found.push(at, "enum", listed.join(", "), Brief(value));
}
