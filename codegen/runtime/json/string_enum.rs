//! String enums: the code that open and closed enums share, and the type of an unlisted value.

use std::fmt;

use crate::runtime::json::decode::text;
use crate::runtime::json::mismatch::Mismatch;
use crate::runtime::json::reader::Reader;

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

/// An enum of strings.
pub trait StringEnum: Clone + 'static {
    /// The variants of the listed values, by name.
    const NAMES: &'static [&'static str];

    /// The listed values, in the same order.
    const TEXTS: &'static [&'static str];

    /// The variants of the listed values, in the same order.
    const VARIANTS: &'static [Self];

    /// The name of the variant of unlisted values.
    const OTHER: &'static str;

    /// Returns the variant of an unlisted value.
    fn unlisted(value: Unlisted) -> Self;

    /// Returns the text of the value.
    fn text(&self) -> &str;
}

/// Returns the value with this text.
pub fn read<T: StringEnum>(text: &str) -> T {
    let index = T::TEXTS.iter().position(|listed| *listed == text);
    let variant = index.and_then(|index| T::VARIANTS.get(index));
    match variant {
        Some(variant) => variant.clone(),
        None => T::unlisted(Unlisted::new(text)),
    }
}

/// Decodes a value.
///
/// # Errors
/// Returns an error if the value has no reading as a string.
pub fn decode<T: StringEnum>(reader: &mut Reader<'_>) -> Result<T, Mismatch> {
    text(reader).map(|text| read(&text))
}

/// Writes the variant, as derived code does.
///
/// # Errors
/// Returns the errors of the formatter.
pub fn debug<T: StringEnum>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let text = value.text();
    let index = T::TEXTS.iter().position(|listed| *listed == text);
    match index.and_then(|index| T::NAMES.get(index)) {
        Some(name) => f.write_str(name),
        None => f.debug_tuple(T::OTHER).field(&text).finish(),
    }
}

/// Implements the conversions from and to text, by a table of the listed values. Values are compared
/// by their texts, so that the order of the document does not matter.
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
        }

        impl $crate::runtime::json::string_enum::StringEnum for $name {
            const NAMES: &'static [&'static str] = &[$(stringify!($variant)),*];
            const TEXTS: &'static [&'static str] = Self::LISTED;
            const VARIANTS: &'static [Self] = &[$(Self::$variant),*];
            const OTHER: &'static str = stringify!($other);

            fn unlisted(value: $crate::runtime::json::string_enum::Unlisted) -> Self {
                Self::$other(value)
            }

            fn text(&self) -> &str {
                self.as_str()
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::json::string_enum::debug(self, f)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl Eq for $name {}

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<::std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }

        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
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
                reader: &mut $crate::runtime::json::reader::Reader<'_>,
            ) -> Result<Self, $crate::runtime::json::mismatch::Mismatch> {
                $crate::runtime::json::string_enum::decode(reader)
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
