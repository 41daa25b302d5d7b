//! String enums: the code that open and closed enums share, and the type of an unlisted value.

use std::borrow::Cow;
use std::fmt;

use crate::runtime::json::decode::text;
use crate::runtime::json::described::Kind;
use crate::runtime::json::encode::View;
use crate::runtime::json::mismatch::Mismatch;
use crate::runtime::json::reader::Reader;
use crate::runtime::request::scalar::Scalar;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::violation::Violations;

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

/// The table of an enum of strings.
#[derive(Debug)]
pub struct Table<T: 'static> {
    /// The name of the type.
    pub name: &'static str,
    /// The variants of the listed values, by name.
    pub names: &'static [&'static str],
    /// The listed values, in the same order.
    pub texts: &'static [&'static str],
    /// The variants of the listed values, in the same order.
    pub variants: &'static [T],
    /// The name of the variant of unlisted values.
    pub other: &'static str,
    /// Whether only listed values are valid.
    pub is_closed: bool,
    /// Returns the variant of an unlisted value.
    pub unlisted: fn(Unlisted) -> T,
    /// Returns the text of a value.
    pub text: fn(&T) -> &str,
}

/// An enum of strings.
pub trait StringEnum: Clone + fmt::Debug + 'static {
    /// Returns the table.
    fn table() -> &'static Table<Self>;

    /// Returns the text of the value.
    fn text(&self) -> &str {
        (Self::table().text)(self)
    }
}

/// The kind of enums of strings.
#[derive(Debug)]
pub enum StringEnums {}

impl<T: StringEnum> Kind<T> for StringEnums {
    fn decode(reader: &mut Reader<'_>) -> Result<T, Mismatch> {
        text(reader).map(|text| read(&text))
    }

    fn view(value: &T) -> View<'_> {
        View::Text(value.text().into())
    }

    fn validate(value: &T, at: &Location<'_>, found: &mut Violations) {
        let text = value.text();
        if T::table().is_closed && !T::table().texts.contains(&text) {
            let listed = T::table().texts.iter().map(|text| format!("`{text}`"));
            found.push(at, "enum", listed.collect::<Vec<_>>().join(", "), text);
        }
    }
}

impl<T: StringEnum> Scalar for T {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(StringEnum::text(self))
    }
}

/// Returns the value with this text.
pub fn read<T: StringEnum>(text: &str) -> T {
    let index = T::table().texts.iter().position(|listed| *listed == text);
    let variant = index.and_then(|index| T::table().variants.get(index));
    match variant {
        Some(variant) => variant.clone(),
        None => (T::table().unlisted)(Unlisted::new(text)),
    }
}

/// Writes the variant, as derived code does.
///
/// # Errors
/// Returns the errors of the formatter.
pub fn debug<T: StringEnum>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let text = value.text();
    let index = T::table().texts.iter().position(|listed| *listed == text);
    match index.and_then(|index| T::table().names.get(index)) {
        Some(name) => f.write_str(name),
        None => f.debug_tuple(T::table().other).field(&text).finish(),
    }
}

/// Implements the conversions from and to text, by a table of the listed values. Values are compared
/// by their texts, so that the order of the document does not matter.
macro_rules! string_enum {
    ($name:ident { $($variant:ident = $text:literal),* $(,)? } other $other:ident, $closed:literal) => {
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
            fn table() -> &'static $crate::runtime::json::string_enum::Table<Self> {
                &$crate::runtime::json::string_enum::Table {
                    name: stringify!($name),
                    names: &[$(stringify!($variant)),*],
                    texts: Self::LISTED,
                    variants: &[$(Self::$variant),*],
                    other: stringify!($other),
                    is_closed: $closed,
                    unlisted: Self::$other,
                    text: Self::as_str,
                }
            }
        }

        impl $crate::runtime::json::described::Described for $name {
            type Kind = $crate::runtime::json::string_enum::StringEnums;
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

        $crate::runtime::json::serde_traits::serde_traits!($name);
    };
}
pub(crate) use string_enum;
