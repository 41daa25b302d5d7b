//! Values that a schema lists and that are not all texts: `enum: [1, 2, "auto", null]`.
//!
//! They are compared as JSON is: `1` and `1.0` are the same number (JSON Schema Core,
//! section 4.2.2), and the fields of an object have no order.

use std::borrow::Cow;

use serde::ser::{Serialize, Serializer};
use serde_json::{Number, Value};

use super::json::Json;
use super::validate::{At, Violations};

/// A value that a schema lists.
#[derive(Clone, Copy, Debug)]
pub enum Constant {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number.
    Integer(i128),
    /// Another number.
    Number(f64),
    /// Text.
    Text(&'static str),
    /// A list or an object, as JSON.
    Raw(&'static str),
}

impl Constant {
    /// Whether this is the value that was read.
    pub fn is(&self, json: &Json<'_>) -> bool {
        match (self, json) {
            (Self::Null, Json::Null) => true,
            (Self::Bool(value), Json::Bool(found)) => value == found,
            (Self::Integer(value), Json::Number(found)) => match whole(found) {
                Some(found) => *value == found,
                None => found.as_f64() == Some(*value as f64),
            },
            (Self::Number(value), Json::Number(found)) => found.as_f64() == Some(*value),
            (Self::Text(value), Json::String(found)) => value == found,
            (Self::Raw(value), Json::List(_) | Json::Object(_)) => {
                serde_json::from_str(value).is_ok_and(|value: Json<'_>| same(&value, json))
            }
            _ => false,
        }
    }

    /// The value as JSON.
    pub fn to_value(&self) -> Value {
        match *self {
            Self::Null => Value::Null,
            Self::Bool(value) => value.into(),
            Self::Integer(value) => match (i64::try_from(value), u64::try_from(value)) {
                (Ok(value), _) => value.into(),
                (_, Ok(value)) => value.into(),
                _ => (value as f64).into(),
            },
            Self::Number(value) => value.into(),
            Self::Text(value) => value.into(),
            Self::Raw(value) => serde_json::from_str(value).unwrap_or_default(),
        }
    }

    /// The value as a parameter has it: a text as it is, anything else as JSON.
    pub fn text(&self) -> Cow<'static, str> {
        match self {
            Self::Text(value) | Self::Raw(value) => Cow::Borrowed(value),
            other => Cow::Owned(other.to_value().to_string()),
        }
    }
}

impl Serialize for Constant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => serializer.serialize_str(value),
            other => other.to_value().serialize(serializer),
        }
    }
}

/// A number that is written as a whole one.
fn whole(number: &Number) -> Option<i128> {
    let small = number.as_i64().map(i128::from);
    small.or_else(|| number.as_u64().map(i128::from))
}

/// Whether two values are equal as JSON is.
fn same(one: &Json<'_>, other: &Json<'_>) -> bool {
    match (one, other) {
        (Json::Number(one), Json::Number(other)) => match (whole(one), whole(other)) {
            (Some(one), Some(other)) => one == other,
            _ => one.as_f64() == other.as_f64(),
        },
        (Json::List(one), Json::List(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Json::Object(one), Json::Object(other)) => {
            let mut fields = one.iter();
            one.len() == other.len()
                && fields.all(|(name, value)| {
                    let mut others = other.iter().filter(|(other, _)| other == name);
                    others.any(|(_, other)| same(value, other))
                })
        }
        (one, other) => one == other,
    }
}

/// A value that is not listed.
///
/// It comes only from reading; there is no way to make one of a listed value, so two equal
/// values are always equal constants.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Unlisted(Value);

impl Unlisted {
    pub(crate) fn new(json: &Json<'_>) -> Self {
        Self(json.to_value())
    }

    /// The value as it came.
    pub fn value(&self) -> &Value {
        &self.0
    }

    /// The value as a parameter has it.
    pub(crate) fn text(&self) -> Cow<'_, str> {
        match &self.0 {
            Value::String(text) => Cow::Borrowed(text),
            other => Cow::Owned(other.to_string()),
        }
    }
}

/// Writes that `value` is none of `listed`.
pub fn complain(value: &Unlisted, listed: &[Constant], at: &At<'_>, found: &mut Violations) {
    let listed: Vec<_> = listed
        .iter()
        .map(|value| format!("`{}`", value.to_value()))
        .collect();
    found.push(at, "enum", listed.join(", "), format_args!("{}", value.0));
}

/// All of an enum of constants but the enum itself, which stands before each use; `$other`
/// is the variant that keeps what is not listed.
macro_rules! constants {
    ($name:ident { $($variant:ident => $constant:expr),* $(,)? } else $other:ident) => {
        impl $name {
            const LISTED: &'static [$crate::runtime::constants::Constant] = {
                use $crate::runtime::constants::Constant::*;
                &[$($constant),*]
            };

            /// Whether the description lists this value.
            pub fn is_listed(&self) -> bool {
                !matches!(self, Self::$other(_))
            }

            /// The value as it is sent.
            pub fn to_value(&self) -> ::serde_json::Value {
                match self.constant() {
                    Ok(value) => value.to_value(),
                    Err(value) => value.value().clone(),
                }
            }

            fn constant(
                &self,
            ) -> Result<
                $crate::runtime::constants::Constant,
                &$crate::runtime::constants::Unlisted,
            > {
                use $crate::runtime::constants::Constant::*;
                match self {
                    $(Self::$variant => Ok($constant),)*
                    Self::$other(value) => Err(value),
                }
            }

            fn read(json: &$crate::runtime::json::Json<'_>) -> Self {
                let mut listed = Self::LISTED.iter();
                $(
                    if listed.next().is_some_and(|value| value.is(json)) {
                        return Self::$variant;
                    }
                )*
                Self::$other($crate::runtime::constants::Unlisted::new(json))
            }
        }

        impl TryFrom<::serde_json::Value> for $name {
            type Error = $crate::runtime::validate::Violations;

            fn try_from(value: ::serde_json::Value) -> Result<Self, $crate::runtime::validate::Violations> {
                let value = Self::read(&(&value).into());
                $crate::runtime::validate::Validate::validate(&value).map(|()| value)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self.constant() {
                    Ok(value) => ::serde::Serialize::serialize(&value, serializer),
                    Err(value) => ::serde::Serialize::serialize(value.value(), serializer),
                }
            }
        }

        impl $crate::runtime::decode::Decode for $name {
            fn decode(
                json: &$crate::runtime::json::Json<'_>,
            ) -> Result<Self, $crate::runtime::decode::Fault> {
                match (Self::read(json), json) {
                    (Self::$other(_), $crate::runtime::json::Json::Null) => {
                        Err($crate::runtime::decode::Fault::of_type("one of some values", json))
                    }
                    (value, _) => Ok(value),
                }
            }
        }

        $crate::runtime::deserialize::deserialize!($name);

        impl $crate::runtime::validate::Validate for $name {
            fn check(
                &self,
                at: &$crate::runtime::validate::At<'_>,
                found: &mut $crate::runtime::validate::Violations,
            ) {
                if let Self::$other(value) = self {
                    $crate::runtime::constants::complain(value, Self::LISTED, at, found);
                }
            }
        }

        impl $crate::runtime::scalar::Scalar for $name {
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                match self.constant() {
                    Ok(value) => value.text(),
                    Err(value) => value.text(),
                }
            }
        }
    };
}
pub(crate) use constants;
