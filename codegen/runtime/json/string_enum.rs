//! String enums: the code that open and closed enums share, and the type of an unlisted value.

use std::fmt;

/// An enum value that the document does not list.
///
/// Only decoding creates it, and never for a listed value, so equal texts are always equal values.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unlisted(Box<str>);

impl Unlisted {
    pub(crate) fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// Returns the value as it was received.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Unlisted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// Implements the conversions from and to text, by a table of the listed values.
macro_rules! string_enum {
    ($name:ident { $($variant:ident = $text:literal),* $(,)? } other $other:ident) => {
        impl $name {
            /// The listed values, in the order of the document.
            pub const LISTED: &'static [&'static str] = &[$($text),*];

            /// Returns the value as it is sent.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::$other(value) => value.as_str(),
                }
            }

            /// Returns whether the document lists this value.
            pub fn is_listed(&self) -> bool {
                !matches!(self, Self::$other(_))
            }

            fn read(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    other => Self::$other($crate::runtime::json::string_enum::Unlisted::new(other)),
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.as_str().to_owned()
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl $crate::runtime::json::encode::Encode for $name {
            fn view(&self) -> $crate::runtime::json::encode::View<'_> {
                $crate::runtime::json::encode::View::Text(self.as_str().into())
            }
        }

        impl $crate::runtime::json::decode::Decode for $name {
            fn decode(
                json: &$crate::runtime::json::tree::Json<'_>,
            ) -> Result<Self, $crate::runtime::json::decode::Mismatch> {
                $crate::runtime::json::decode::text(json).map(Self::read)
            }
        }

        $crate::runtime::json::deserialize::deserialize!($name);

        impl $crate::runtime::request::scalar::Scalar for $name {
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Borrowed(self.as_str())
            }
        }
    };
}
pub(crate) use string_enum;
