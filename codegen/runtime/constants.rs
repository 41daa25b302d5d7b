//! Lists of values of which not all are text.

use serde::ser::{Serialize, Serializer};
use serde_json::Value;

use super::validate::{At, Violations};

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
        (Value::Number(one), Value::Number(other)) => {
            one == other || ((one.is_f64() || other.is_f64()) && one.as_f64() == other.as_f64())
        }
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
    found.push(at, "enum", listed.join(", "), value);
}

/// All that a list of values can do, whose enum stands before its table.
macro_rules! constants {
    ($name:ident { $($variant:ident = $constant:expr),* $(,)? } other $other:ident) => {
        impl $name {
            /// The values that the description lists, in its order.
            pub const LISTED: &'static [$crate::runtime::constants::Constant] = {
                #[allow(unused_imports, reason = "there may be no such value")]
                use $crate::runtime::constants::Constant::*;
                &[$($constant),*]
            };

            const VARIANTS: &'static [Self] = &[$(Self::$variant),*];

            /// The value as it is sent.
            pub fn to_value(&self) -> ::serde_json::Value {
                if let Self::$other(value) = self {
                    return value.clone();
                }
                let index = Self::VARIANTS.iter().position(|variant| variant == self);
                let constant = index.and_then(|index| Self::LISTED.get(index));
                constant.map_or(::serde_json::Value::Null, |constant| constant.to_value())
            }

            /// Whether the description lists this value.
            pub fn is_listed(&self) -> bool {
                $crate::runtime::constants::find(&self.to_value(), Self::LISTED).is_some()
            }

            fn read(value: ::serde_json::Value) -> Self {
                let index = $crate::runtime::constants::find(&value, Self::LISTED);
                let variant = index.and_then(|index| Self::VARIANTS.get(index));
                variant.cloned().unwrap_or(Self::$other(value))
            }
        }

        impl TryFrom<::serde_json::Value> for $name {
            type Error = $crate::runtime::validate::Violations;

            fn try_from(value: ::serde_json::Value) -> Result<Self, $crate::runtime::validate::Violations> {
                let value = Self::read(value);
                $crate::runtime::validate::Validate::validate(&value).map(|()| value)
            }
        }

        impl From<$name> for ::serde_json::Value {
            fn from(value: $name) -> Self {
                value.to_value()
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(&$crate::runtime::scalar::Scalar::text(self))
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(&self.to_value(), serializer)
            }
        }

        impl $crate::runtime::decode::Decode for $name {
            fn decode(
                json: &$crate::runtime::json::Json<'_>,
            ) -> Result<Self, $crate::runtime::decode::Fault> {
                Ok(Self::read(json.to_value()))
            }
        }

        $crate::runtime::deserialize::deserialize!($name);

        impl $crate::runtime::validate::Validate for $name {
            fn check(
                &self,
                at: &$crate::runtime::validate::At<'_>,
                found: &mut $crate::runtime::validate::Violations,
            ) {
                if !self.is_listed() {
                    let value = self.to_value();
                    $crate::runtime::constants::complain(&value, Self::LISTED, at, found);
                }
            }
        }

        impl $crate::runtime::scalar::Scalar for $name {
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Owned(match self.to_value() {
                    ::serde_json::Value::String(text) => text,
                    other => other.to_string(),
                })
            }
        }
    };
}
pub(crate) use constants;
