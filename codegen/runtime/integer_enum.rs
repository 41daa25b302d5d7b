//! Enumerations of whole numbers: `enum: [1, 2, 3]`.

use super::decode::Fault;
use super::json::Json;
use super::validate::{At, Violations};

/// A number that an enumeration does not list.
///
/// It comes only from reading; there is no way to make one of a listed number, so two equal
/// numbers are always equal values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unlisted(i64);

impl Unlisted {
    pub(crate) const fn new(number: i64) -> Self {
        Self(number)
    }

    /// The number as it came.
    pub const fn get(self) -> i64 {
        self.0
    }
}

/// Reads a whole number.
///
/// # Errors
/// Where the value is none, or has more than 64 bits.
pub fn number(json: &Json<'_>) -> Result<i64, Fault> {
    super::decode::Decode::decode(json)
}

/// Writes that `value` is none of `listed`.
pub fn complain(value: Unlisted, listed: &[i64], at: &At<'_>, found: &mut Violations) {
    let listed: Vec<_> = listed.iter().map(|value| format!("`{value}`")).collect();
    found.push(at, "enum", listed.join(", "), value.0);
}

/// All of an enumeration of whole numbers but the enum itself, which stands before each
/// use; `$other` is the variant that keeps what is not listed.
macro_rules! integer_enum {
    ($name:ident { $($variant:ident = $number:literal),* $(,)? } else $other:ident) => {
        impl $name {
            /// The values that the description lists, in its order.
            pub const LISTED: &'static [i64] = &[$($number),*];

            /// The value as it is sent.
            pub const fn as_i64(self) -> i64 {
                match self {
                    $(Self::$variant => $number,)*
                    Self::$other(value) => value.get(),
                }
            }

            /// Whether the description lists this value.
            pub const fn is_listed(self) -> bool {
                !matches!(self, Self::$other(_))
            }

            const fn read(number: i64) -> Self {
                match number {
                    $($number => Self::$variant,)*
                    other => Self::$other($crate::runtime::integer_enum::Unlisted::new(other)),
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.as_i64(), f)
            }
        }

        impl TryFrom<i64> for $name {
            type Error = $crate::runtime::validate::Violations;

            fn try_from(number: i64) -> Result<Self, $crate::runtime::validate::Violations> {
                let value = Self::read(number);
                $crate::runtime::validate::Validate::validate(&value).map(|()| value)
            }
        }

        impl From<$name> for i64 {
            fn from(value: $name) -> Self {
                value.as_i64()
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.as_i64())
            }
        }

        impl $crate::runtime::decode::Decode for $name {
            fn decode(
                json: &$crate::runtime::json::Json<'_>,
            ) -> Result<Self, $crate::runtime::decode::Fault> {
                $crate::runtime::integer_enum::number(json).map(Self::read)
            }
        }

        $crate::runtime::deserialize::deserialize!($name);

        impl $crate::runtime::validate::Validate for $name {
            fn check(
                &self,
                at: &$crate::runtime::validate::At<'_>,
                found: &mut $crate::runtime::validate::Violations,
            ) {
                if let Self::$other(value) = *self {
                    $crate::runtime::integer_enum::complain(value, Self::LISTED, at, found);
                }
            }
        }

        impl $crate::runtime::scalar::Scalar for $name {
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Owned(self.as_i64().to_string())
            }
        }
    };
}
pub(crate) use integer_enum;
