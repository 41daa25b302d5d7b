//! Values that a description lists, of any kind.

use serde::ser::{Serialize, Serializer};
use serde_json::Value;

use crate::runtime::validation::exact_number::is_same;
use crate::runtime::validation::validate::{At, Brief, Violations};

/// A value that a description lists.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Constant {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A whole number.
    Integer(i128),
    /// Another number.
    Number(f64),
    /// Text.
    Text(&'static str),
    /// A list or an object, as JSON.
    Json(&'static str),
}

impl Constant {
    /// The value itself; a number that is beyond 64 bits, as near as may be.
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

impl Serialize for Constant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_value().serialize(serializer)
    }
}

/// The place of a value in a list.
pub fn find(value: &Value, listed: &[Constant]) -> Option<usize> {
    listed.iter().position(|listed| match (listed, value) {
        (Constant::Text(listed), Value::String(text)) => listed == text,
        (Constant::Text(_), _) | (_, Value::String(_)) => false,
        (listed, value) => equal(&listed.to_value(), value),
    })
}

/// Whether values are the same as JSON Schema has it (core, section 4.2.2): a number is
/// what it is, however written.
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

/// Writes that `value` is none of `listed`.
pub fn complain(value: &Value, listed: &[Constant], at: &At<'_>, found: &mut Violations) {
    let listed: Vec<_> = listed
        .iter()
        .map(|value| format!("`{}`", value.to_value()))
        .collect();
    found.push(at, "enum", listed.join(", "), Brief(value));
}
