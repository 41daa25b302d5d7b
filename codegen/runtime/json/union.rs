//! Unions: values of one of several types.
//!
//! The branch is selected by the value of a property (the discriminator), or by the best match. A
//! value that matches no branch is kept as it was received, so that decoding does not fail;
//! validation reports why it does not match.

use std::borrow::Cow;
use std::fmt;

use serde_json::Value;

use crate::runtime::json::decode::Decode;
use crate::runtime::json::described::Kind;
use crate::runtime::json::encode::View;
use crate::runtime::json::mismatch::Mismatch;
use crate::runtime::json::reader::Reader;
use crate::runtime::json::union_branch::matching;
use crate::runtime::json::union_table::Union;
use crate::runtime::json::union_violations::{push_violations, validate_tag};
use crate::runtime::validation::constrained;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::violation::Violations;

/// The kind of unions.
#[derive(Debug)]
pub enum Unions {}

impl<U: Union> Kind<U> for Unions {
    const HAS_SECRETS: bool = U::HAS_SECRETS;

    fn decode(reader: &mut Reader<'_>) -> Result<U, Mismatch> {
        decode(reader)
    }

    fn view(union: &U) -> View<'_> {
        view(union)
    }

    fn validate(union: &U, at: &Location<'_>, found: &mut Violations) {
        validate(union, at, found);
    }
}

/// Decodes a value as the branch that it matches, or as the variant for all others.
///
/// # Errors
/// In strict decoding, returns an error if the discriminator selects a branch that the value does
/// not match, or if the value nearly matches a branch. In any case, returns an error if there is no
/// variant for other values.
fn decode<U: Union>(reader: &mut Reader<'_>) -> Result<U, Mismatch> {
    let start = reader.mark();
    let mismatch = match matching(reader) {
        Ok(Some(value)) => return Ok(value),
        Ok(None) => None,
        Err(mismatch) if reader.is_lenient() => Some(mismatch),
        Err(mismatch) => return Err(mismatch),
    };
    reader.rewind(&start);
    U::other(reader).map_err(|other| mismatch.unwrap_or(other))
}

/// Decodes a value as one type.
///
/// # Errors
/// Returns an error if the value has no reading as the type.
pub fn decode_as<T: Decode, U>(
    reader: &mut Reader<'_>,
    variant: fn(T) -> U,
) -> Result<U, Mismatch> {
    T::decode(reader).map(variant)
}

/// Returns what a value consists of: that of its variant, with the discriminator.
fn view<U: Union>(union: &U) -> View<'_> {
    let (name, value) = union.variant();
    let table = U::table();
    let written = table.branch(name).and_then(|branch| branch.written);
    match (table.discriminator, written) {
        (Some(discriminator), Some(tag)) => View::Tagged(discriminator, tag, value),
        _ => value.view(),
    }
}

/// Validates a value by its variant.
fn validate<U: Union>(union: &U, at: &Location<'_>, found: &mut Violations) {
    let (name, value) = union.variant();
    match U::table().branch(name) {
        Some(branch) => {
            if branch.holds_any_tag || U::table().default == Some(name) {
                validate_tag(value, U::table(), branch, at, found);
            }
            constrained::validate(value, branch.rules, at, found);
        }
        None => found.redacting(U::HAS_SECRETS, |found| {
            push_violations::<U>(&value.view().to_value(), at, found);
        }),
    }
    if let Some(schema) = U::table().schema {
        schema.validate(&union.view().to_value(), at, found);
    }
}

/// Writes the variant and its value as derived code does.
///
/// # Errors
/// Returns the errors of the formatter.
pub fn debug<U: Union>(union: &U, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let (name, value) = union.variant();
    // What matches no branch may contain the secret of one.
    let is_secret = U::HAS_SECRETS && U::table().branch(name).is_none();
    match is_secret {
        true => f.debug_tuple(name).finish_non_exhaustive(),
        false => f.debug_tuple(name).field(&value).finish(),
    }
}

/// Returns the text of a value, which is a scalar.
pub fn text<U: Union>(union: &U) -> Cow<'_, str> {
    match union.variant().1.view() {
        View::Text(text) => text,
        view => match view.to_value() {
            Value::String(text) => Cow::Owned(text),
            other => Cow::Owned(other.to_string()),
        },
    }
}

/// Implements decoding, encoding, validation and `Debug` output of a union.
///
/// An entry for each branch has, in parentheses, the type that converts into it by `From`; the
/// values of the discriminator that select it; `in any` if a property of the value could hold
/// another discriminator; after `written` the discriminator that is added if the value has no
/// property for it (and removed again if it would be `kept` in a map, which is the value or a field
/// of it); and the constraints of its value. The table is followed by the keyword (`oneOf`,
/// `anyOf`, `type`), `with secrets` if a branch has some, the discriminator, after `or` the variant
/// that is selected if no other one is, the variant for values that match no branch, `as text` if
/// each value is a scalar, after `from str` the variant of strings, `of response` if no request
/// contains it, and the constraints of the union as a whole.
macro_rules! union {
    (
        $name:ident {
            $(
                $variant:ident $(($from:ty))?
                $(= $($tag:literal)|+ $(in $any:ident)?
                    $(written $written:literal $($kept:ident $(in $rest:ident)?)?)?)?
                $([$($rule:tt)*])?
            ),* $(,)?
        }
        $keyword:literal
        $(with $secrets:ident)?
        $(by $discriminator:literal $(or $default:ident)?)?
        $(else $other:ident)?
        $(as $text:ident)?
        $(from str $string:ident)?
        $(of $response:ident)?
        $(schema $schema:path)?
    ) => {
        impl $crate::runtime::json::union_table::Union for $name {
            $(const HAS_SECRETS: bool = $crate::runtime::json::union::union!(@is $secrets);)?

            fn table() -> &'static $crate::runtime::json::union_table::Table {
                #[allow(unused_imports, reason = "there may be no constraint")]
                use $crate::runtime::validation::rule::words::*;
                &$crate::runtime::json::union_table::Table {
                    name: stringify!($name),
                    discriminator: $crate::runtime::json::union::union!(@option $($discriminator)?),
                    default: $crate::runtime::json::union::union!(@name $($($default)?)?),
                    branches: &[$($crate::runtime::json::union_table::Branch {
                        name: stringify!($variant),
                        tags: &[$($($tag),+)?],
                        holds_any_tag: $crate::runtime::json::union::union!(@is $($($any)?)?),
                        written: $crate::runtime::json::union::union!(@option $($($written)?)?),
                        rules: &[$($($rule)*)?],
                    }),*],
                    keyword: $keyword,
                    schema: $crate::runtime::json::union::union!(@schema $($schema)?),
                }
            }

            fn branch(
                index: usize,
                reader: &mut $crate::runtime::json::reader::Reader<'_>,
            ) -> Result<Self, $crate::runtime::json::mismatch::Mismatch> {
                // A closure for each branch would cost the compiler more than this.
                let mut indices = 0..;
                $(
                    if indices.next() == Some(index) {
                        return $crate::runtime::json::union::decode_as(reader, $name::$variant)
                            $($($(.map(|mut read| {
                                if let $name::$variant(value) = &mut read {
                                    $crate::runtime::json::discriminator::remove(
                                        $crate::runtime::json::union::union!(@$kept value $($rest)?),
                                        <$name as $crate::runtime::json::union_table::Union>::table().discriminator,
                                        $written,
                                    );
                                }
                                read
                            }))?)?)?;
                    }
                )*
                Err(reader.mismatch(stringify!($name)))
            }

            $(
                fn other(
                    reader: &mut $crate::runtime::json::reader::Reader<'_>,
                ) -> Result<Self, $crate::runtime::json::mismatch::Mismatch> {
                    $crate::runtime::json::union::decode_as(reader, Self::$other)
                }
            )?

            fn variant(&self) -> (&'static str, &dyn $crate::runtime::json::encode::Encode) {
                match self {
                    $(Self::$variant(value) => (stringify!($variant), value),)*
                    $(Self::$other(value) => (stringify!($other), value),)?
                }
            }
        }

        impl $crate::runtime::json::described::Described for $name {
            type Kind = $crate::runtime::json::union::Unions;
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::json::union::debug(self, f)
            }
        }

        $crate::runtime::json::serde_traits::serde_traits!($name);

        $crate::runtime::json::constructors::constructors!($($response)? {
            $($(
                impl From<$from> for $name {
                    fn from(value: $from) -> Self {
                        Self::$variant(value.into())
                    }
                }
            )?)*

            $(
                impl From<&str> for $name {
                    fn from(text: &str) -> Self {
                        Self::$string(text.into())
                    }
                }
            )?
        });

        $crate::runtime::json::union::union!(@scalar $name $($text)?);
    };
    (@scalar $name:ident) => {};
    (@scalar $name:ident text) => {
        impl $crate::runtime::request::scalar::Scalar for $name {
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                $crate::runtime::json::union::text(self)
            }
        }
    };
    (@is) => { false };
    (@is any) => { true };
    (@is secrets) => { true };
    (@kept $value:ident) => { $value };
    (@kept $value:ident $rest:ident) => { &mut $value.$rest };
    (@schema) => { None };
    (@schema $schema:path) => { Some(const { &$schema }) };
    (@name) => { None };
    (@name $variant:ident) => { Some(stringify!($variant)) };
    (@option) => { None };
    (@option $value:literal) => { Some($value) };
}
pub(crate) use union;
