//! Integer enums.

use crate::runtime::validation::location::Location;
use crate::runtime::validation::violation::Violations;

/// Records that `value` is not one of `listed`.
pub fn push_violation(value: i64, listed: &[i64], at: &Location<'_>, found: &mut Violations) {
    let listed: Vec<_> = listed.iter().map(|value| format!("`{value}`")).collect();
    found.push(at, "enum", listed.join(", "), value);
}

/// Implements an integer enum.
macro_rules! integer_enum {
    ($name:ident { $($variant:ident = $number:literal),* $(,)? } other $other:ident $(of $response:ident)?) => {
        impl $name {
            /// The listed values, in the order of the document.
            pub const LISTED: &'static [i64] = &[$($number),*];

            /// Returns the value as it is sent.
            pub fn as_i64(&self) -> i64 {
                match self {
                    $(Self::$variant => $number,)*
                    Self::$other(value) => *value,
                }
            }

            /// Returns whether the document lists this value.
            pub fn is_listed(&self) -> bool {
                Self::LISTED.contains(&self.as_i64())
            }

            fn read(value: i64) -> Self {
                match value {
                    $($number => Self::$variant,)*
                    other => Self::$other(other),
                }
            }
        }

        $crate::runtime::json::constructors::constructors!($($response)? {
            impl TryFrom<i64> for $name {
                type Error = $crate::runtime::validation::violation::Violations;

                fn try_from(value: i64) -> Result<Self, $crate::runtime::validation::violation::Violations> {
                    let value = Self::read(value);
                    $crate::runtime::validation::validate::Validate::validate(&value).map(|()| value)
                }
            }
        });

        impl From<$name> for i64 {
            fn from(value: $name) -> Self {
                value.as_i64()
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.as_i64(), f)
            }
        }

        impl $crate::runtime::json::encode::Encode for $name {
            fn view(&self) -> $crate::runtime::json::encode::View<'_> {
                $crate::runtime::json::encode::View::Number(self.as_i64().into())
            }
        }

        impl $crate::runtime::json::decode::Decode for $name {
            fn decode(
                reader: &mut $crate::runtime::json::reader::Reader<'_>,
            ) -> Result<Self, $crate::runtime::json::mismatch::Mismatch> {
                <i64 as $crate::runtime::json::decode::Decode>::decode(reader).map(Self::read)
            }
        }

        $crate::runtime::json::serde_traits::serde_traits!($name);

        impl $crate::runtime::validation::validate::Validate for $name {
            fn validate_at(
                &self,
                at: &$crate::runtime::validation::location::Location<'_>,
                found: &mut $crate::runtime::validation::violation::Violations,
            ) {
                if !self.is_listed() {
                    let (value, listed) = (self.as_i64(), Self::LISTED);
                    $crate::runtime::json::integer_enum::push_violation(value, listed, at, found);
                }
            }
        }

        impl $crate::runtime::request::scalar::Scalar for $name {
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Owned(self.as_i64().to_string())
            }
        }
    };
}
pub(crate) use integer_enum;
