//! Unions: values of one of several types.
//!
//! The branch is selected by the value of a property (the discriminator), or by the best match. A
//! value that matches no branch is kept as it was received, so that decoding does not fail;
//! validation reports why it does not match.

use std::borrow::Cow;
use std::fmt;

use serde_json::Value;

use crate::runtime::json::best_match::{best, near_miss};
use crate::runtime::json::decode::{Decode, Mismatch};
use crate::runtime::json::encode::View;
use crate::runtime::json::tree::Json;
use crate::runtime::json::union_memo::{Key, UnionMemo};
use crate::runtime::json::union_table::{Selection, Union};
use crate::runtime::json::union_violations::{ONE_OF, push_violations, validate_tag};
use crate::runtime::validation::constrained;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::violation::Violations;

/// Decodes a value as the branch that it matches, or as the variant for all others.
///
/// # Errors
/// Returns an error if the discriminator selects a branch that the value does not match, if the
/// value would match a branch if lenient decoding removed a part of it, or if there is no variant
/// for other values.
pub fn decode<U: Union>(json: &Json<'_>) -> Result<U, Mismatch> {
    match matching(json)? {
        Some(value) => Ok(value),
        None => U::other(json),
    }
}

/// Decodes a value as one type.
///
/// # Errors
/// Returns an error if the value does not match the type.
pub fn decode_as<T: Decode, U>(json: &Json<'_>, variant: fn(T) -> U) -> Result<U, Mismatch> {
    T::decode(json).map(variant)
}

/// Decodes a value as the branch that it matches; returns `None` if no branch holds it.
///
/// # Errors
/// Returns an error if the discriminator selects a branch that the value does not match, or if the
/// value would match a branch if lenient decoding removed a part of it.
fn matching<U: Union>(json: &Json<'_>) -> Result<Option<U>, Mismatch> {
    let indexes = match U::TABLE.select(json) {
        Selection::Unknown => return Ok(None),
        Selection::Branch(index) => return U::branch(index, json).map(Some),
        Selection::OneOf(indexes) => indexes,
    };
    let memo = UnionMemo::enter();
    let key = Key::of::<U>(json);
    if let Some(branch) = memo.known(key) {
        return branch.map(|index| U::branch(index, json)).transpose();
    }
    let mut candidates: Vec<(usize, U)> = Vec::new();
    let mut mismatches = Vec::new();
    for index in indexes {
        match U::branch(index, json) {
            Ok(value) => candidates.push((index, value)),
            Err(mismatch) => mismatches.push((index, mismatch)),
        }
    }
    if candidates.is_empty() {
        let near = near_miss(json, mismatches);
        memo.note(key, near.as_ref().map(|(index, _)| *index));
        return near.map_or(Ok(None), |(_, mismatch)| Err(mismatch));
    }
    let Some(position) = best(json, &candidates) else {
        memo.note(key, None);
        if U::TABLE.keyword != ONE_OF {
            memo.note_whole::<U>(json);
        }
        return Ok(None);
    };
    let (index, value) = candidates.swap_remove(position);
    memo.note(key, Some(index));
    Ok(Some(value))
}

/// Returns what a value consists of: that of its variant, with the discriminator.
pub fn view<U: Union>(union: &U) -> View<'_> {
    let (name, value) = union.variant();
    let table = U::TABLE;
    let written = table.branch(name).and_then(|branch| branch.written);
    match (table.discriminator, written) {
        (Some(discriminator), Some(tag)) => View::Tagged(discriminator, tag, value),
        _ => value.view(),
    }
}

/// Validates a value by its variant.
pub fn validate<U: Union>(union: &U, at: &Location<'_>, found: &mut Violations) {
    let (name, value) = union.variant();
    match U::TABLE.branch(name) {
        Some(branch) => {
            if branch.holds_any_tag {
                validate_tag(value, U::TABLE, branch, at, found);
            }
            constrained::validate(value, branch.rules, at, found);
        }
        None => push_violations::<U>(&value.view().to_value(), at, found),
    }
    if let Some(schema) = U::TABLE.schema {
        schema.validate(&union.view().to_value(), at, found);
    }
}

/// Writes the variant and its value as derived code does.
///
/// # Errors
/// Returns the errors of the formatter.
pub fn debug<U: Union>(union: &U, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let (name, value) = union.variant();
    f.debug_tuple(name).field(&value).finish()
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
/// `anyOf`, `type`), the discriminator, the variant for values that match no branch, `as text` if
/// each value is a scalar, after `from str` the variant of strings, and the constraints of the union
/// as a whole.
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
        $(by $discriminator:literal)?
        $(else $other:ident)?
        $(as $text:ident)?
        $(from str $string:ident)?
        $(schema $schema:path)?
    ) => {
        impl $crate::runtime::json::union_table::Union for $name {
            const TABLE: &'static $crate::runtime::json::union_table::Table = {
                #[allow(unused_imports, reason = "there may be no constraint")]
                use $crate::runtime::validation::exact_number::Bound::*;
                #[allow(unused_imports, reason = "there may be no constraint")]
                use $crate::runtime::validation::rule::Rule::*;
                &$crate::runtime::json::union_table::Table {
                    name: stringify!($name),
                    discriminator: $crate::runtime::json::union::union!(@option $($discriminator)?),
                    branches: &[$($crate::runtime::json::union_table::Branch {
                        name: stringify!($variant),
                        tags: &[$($($tag),+)?],
                        holds_any_tag: false $($(|| $crate::runtime::json::union::union!(@$any))?)?,
                        written: $crate::runtime::json::union::union!(@option $($($written)?)?),
                        rules: &[$($($rule)*)?],
                    }),*],
                    keyword: $keyword,
                    schema: $crate::runtime::json::union::union!(@schema $($schema)?),
                }
            };

            fn branch(
                index: usize,
                json: &$crate::runtime::json::tree::Json<'_>,
            ) -> Result<Self, $crate::runtime::json::decode::Mismatch> {
                type Read = fn(
                    &$crate::runtime::json::tree::Json<'_>,
                ) -> Result<$name, $crate::runtime::json::decode::Mismatch>;
                const READ: &[Read] = &[$(
                    |json| $crate::runtime::json::union::decode_as(json, $name::$variant)
                        $($($(.map(|mut read| {
                            if let $name::$variant(value) = &mut read {
                                $crate::runtime::json::discriminator::remove(
                                    $crate::runtime::json::union::union!(@$kept value $($rest)?),
                                    <$name as $crate::runtime::json::union_table::Union>::TABLE.discriminator,
                                    $written,
                                );
                            }
                            read
                        }))?)?)?
                ),*];
                match READ.get(index) {
                    Some(read) => read(json),
                    None => Err($crate::runtime::json::decode::Mismatch::of_type(stringify!($name), json)),
                }
            }

            $(
                fn other(
                    json: &$crate::runtime::json::tree::Json<'_>,
                ) -> Result<Self, $crate::runtime::json::decode::Mismatch> {
                    Ok(Self::$other(json.to_value()))
                }
            )?

            fn variant(&self) -> (&'static str, &dyn $crate::runtime::json::encode::Encode) {
                match self {
                    $(Self::$variant(value) => (stringify!($variant), value),)*
                    $(Self::$other(value) => (stringify!($other), value),)?
                }
            }
        }

        impl $crate::runtime::json::decode::Decode for $name {
            fn decode(
                json: &$crate::runtime::json::tree::Json<'_>,
            ) -> Result<Self, $crate::runtime::json::decode::Mismatch> {
                $crate::runtime::json::union::decode(json)
            }
        }

        impl $crate::runtime::json::encode::Encode for $name {
            fn view(&self) -> $crate::runtime::json::encode::View<'_> {
                $crate::runtime::json::union::view(self)
            }
        }

        impl $crate::runtime::validation::validate::Validate for $name {
            fn validate_at(
                &self,
                at: &$crate::runtime::validation::location::Location<'_>,
                found: &mut $crate::runtime::validation::violation::Violations,
            ) {
                $crate::runtime::json::union::validate(self, at, found);
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::json::union::debug(self, f)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::json::encode::serialize(self, serializer)
            }
        }

        $crate::runtime::json::deserialize::deserialize!($name);

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
                    Self::$string(text.to_owned())
                }
            }
        )?

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
    (@any) => { true };
    (@kept $value:ident) => { $value };
    (@kept $value:ident $rest:ident) => { &mut $value.$rest };
    (@schema) => { None };
    (@schema $schema:path) => { Some(&$schema) };
    (@option) => { None };
    (@option $value:literal) => { Some($value) };
}
pub(crate) use union;
