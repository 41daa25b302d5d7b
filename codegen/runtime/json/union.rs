//! Unions: values of one of several types.
//!
//! The branch is selected by the value of a property (the discriminator), or by the best match. A
//! value that matches no branch is kept as it was received, so that decoding does not fail;
//! validation reports why it does not match. So is a value that matches several branches none of
//! which holds all that the others hold: this is valid for `anyOf` (JSON Schema 2020-12 core,
//! section 10.2.1.2), and a violation of `oneOf`.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::Value;

use crate::runtime::json::best_match::{Candidate, best, near_miss};
use crate::runtime::json::decode::Mismatch;
use crate::runtime::json::tree::Json;
use crate::runtime::json::union_memo::{Key, UnionMemo};
use crate::runtime::validation::location::Location;
use crate::runtime::validation::validate::Validate;
use crate::runtime::validation::violation::{Brief, Violations};

/// The table of a union.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// The property that selects the branch.
    pub discriminator: Option<&'static str>,
    /// The branches, in the order in which they are tried.
    pub branches: &'static [Branch],
    /// The keyword of JSON Schema that defines the union.
    pub keyword: &'static str,
}

/// A branch of a union.
#[derive(Clone, Copy, Debug)]
pub struct Branch {
    /// The name of the variant.
    pub name: &'static str,
    /// The values of the discriminator that select it.
    pub tags: &'static [&'static str],
}

/// A union type.
pub trait Union: Validate + Serialize + Sized + 'static {
    /// The table.
    const TABLE: Table;

    /// Decodes a value as a branch, by its index in the table.
    ///
    /// # Errors
    /// Returns an error if the value does not match the branch, or if the branch does not exist.
    fn branch(index: usize, json: &Json<'_>) -> Result<Self, Mismatch>;
}

/// The branches that the discriminator of a value selects.
enum Selection {
    /// The only branch with this tag.
    Branch(usize),
    /// Any of these branches.
    OneOf(Vec<usize>),
    /// No branch has the tag.
    Unknown,
}

impl Table {
    fn select(&self, json: &Json<'_>) -> Selection {
        let Some(tag) = self.tag(json) else {
            return Selection::OneOf((0..self.branches.len()).collect());
        };
        let branches = || self.branches.iter().enumerate();
        let tagged: Vec<usize> = branches()
            .filter(|(_, branch)| branch.tags.contains(&tag.as_ref()))
            .map(|(index, _)| index)
            .collect();
        match tagged.as_slice() {
            [] => {}
            [only] => return Selection::Branch(*only),
            _ => return Selection::OneOf(tagged),
        }
        let untagged = branches().filter(|(_, branch)| branch.tags.is_empty());
        let untagged: Vec<usize> = untagged.map(|(index, _)| index).collect();
        match untagged.is_empty() {
            true => Selection::Unknown,
            false => Selection::OneOf(untagged),
        }
    }

    /// Returns the value of the discriminator, if there is one.
    fn tag<'j>(&self, json: &'j Json<'_>) -> Option<Cow<'j, str>> {
        let (Some(name), Json::Object(fields)) = (self.discriminator, json) else {
            return None;
        };
        match fields.iter().rfind(|(found, _)| found == name) {
            Some((_, Json::String(tag))) => Some(Cow::Borrowed(tag)),
            Some((_, Json::Number(tag))) => Some(Cow::Owned(tag.to_string())),
            Some((_, Json::Bool(tag))) => Some(Cow::Owned(tag.to_string())),
            _ => None,
        }
    }
}

/// Decodes a value as the branch that it matches; returns `None` if no branch holds it.
///
/// # Errors
/// Returns an error if the discriminator selects a branch that the value does not match, or if the
/// value would match a branch if lenient decoding removed a part of it.
pub fn decode<U: Union>(json: &Json<'_>) -> Result<Option<U>, Mismatch> {
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

/// The keyword of unions whose values match one branch only.
const ONE_OF: &str = "oneOf";

/// Records a violation if the discriminator of a variant selects another one.
pub fn validate_tag(
    tag: &str,
    table: &Table,
    variant: &str,
    at: &Location<'_>,
    found: &mut Violations,
) {
    let branch = table.branches.iter().find(|branch| branch.name == variant);
    let tags = branch.map_or(&[][..], |branch| branch.tags);
    if !tags.contains(&tag) {
        let tags: Vec<String> = tags.iter().map(|tag| format!("`{tag}`")).collect();
        let limit = format!("one of {}", shortened(&tags, ", "));
        let name = table.discriminator.unwrap_or_default();
        found.push(&at.key(name), "discriminator", limit, tag);
    }
}

/// Records why a value that was kept as it was received matches no branch, or too many.
#[cold]
pub fn push_violations<U: Union>(value: &Value, at: &Location<'_>, found: &mut Violations) {
    // Whoever only counts is decoding a union around this one, and the reasons are not asked for.
    if found.only_counts() {
        if !UnionMemo::is_whole::<U>(value) {
            found.push(at, U::TABLE.keyword, "", "");
        }
        return;
    }
    let text = value.to_string();
    let Ok(json) = serde_json::from_str::<Json<'_>>(&text) else {
        return;
    };
    let table = U::TABLE;
    if let (Selection::Unknown, Some(name), Some(tag)) =
        (table.select(&json), table.discriminator, table.tag(&json))
    {
        let tags = table.branches.iter().flat_map(|branch| branch.tags);
        let tags: Vec<String> = tags.map(|tag| format!("`{tag}`")).collect();
        let limit = format!("one of {}", shortened(&tags, ", "));
        found.push(&at.key(name), "discriminator", limit, tag);
        return;
    }
    // The values in it are at other addresses than those that are being decoded.
    let _memo = UnionMemo::independent();
    let (mut valid, mut others) = (Vec::new(), Vec::new());
    for (index, branch) in table.branches.iter().enumerate() {
        match U::branch(index, &json) {
            Ok(value) if value.is_valid() => valid.push((branch.name, value)),
            other => others.push((branch.name, other)),
        }
    }
    match valid.as_slice() {
        [] => {
            let reasons = others.into_iter().map(reason);
            let limit = shortened(&reasons.collect::<Vec<_>>(), ", or ");
            found.push(at, table.keyword, limit, Brief(value));
        }
        [(one, _), (other, _), ..]
            if table.keyword == ONE_OF && best(&json, &valid).is_none() =>
        {
            let limit = format_args!("only one variant, not both {one} and {other}");
            found.push(at, table.keyword, limit, Brief(value));
        }
        // It is valid, although it was not decoded as a branch.
        _ => {}
    }
}

/// Returns why a value does not match a branch.
fn reason<U: Union>((name, decoded): (&str, Result<U, Mismatch>)) -> String {
    let reason = match decoded {
        Ok(value) => {
            let violations = value.validate().err().unwrap_or_default();
            violations.iter().next().map(ToString::to_string)
        }
        Err(mismatch) => Some(mismatch.to_string()),
    };
    format!("{name} ({})", reason.unwrap_or_default())
}

/// Returns the plain text of a value that was kept as it was received.
pub fn plain(value: &Value) -> Cow<'_, str> {
    match value {
        Value::String(text) => Cow::Borrowed(text),
        other => Cow::Owned(other.to_string()),
    }
}

/// Joins the first few of these.
fn shortened(texts: &[String], separator: &str) -> String {
    const MOST: usize = 8;
    let first: Vec<&str> = texts.iter().take(MOST).map(String::as_str).collect();
    let more = texts.len().saturating_sub(MOST);
    match more {
        0 => first.join(separator),
        more => format!("{}{separator}{more} more", first.join(separator)),
    }
}

/// Implements decoding, serialization and validation of a union.
///
/// An entry for each branch has, in parentheses, the type that converts into it by `From`; the
/// values of the discriminator that select it; after `in` the field of that type with the
/// discriminator, if it could have another value; after `written` the value of the discriminator
/// that is added if the type has no field for it (and removed again if it would be `kept` in a map,
/// which is the value or a field of it); and after `=>` the function that validates its value. The
/// table is followed by the keyword (`oneOf`, `anyOf`, `type`), the discriminator, the variant for
/// values that match no branch, and `as text` if each value is a scalar. The function after
/// `constraints` validates the union as a whole.
macro_rules! union {
    (
        $name:ident {
            $(
                $variant:ident $(($from:ty))? $(= $($tag:literal)|+ $(in $field:ident)?
                $(written $written:literal $($kept:ident $(in $rest:ident)?)?)?)?
                $(=> $validate:expr)?
            ),* $(,)?
        }
        $keyword:literal
        $(by $discriminator:literal)?
        $(else $other:ident)?
        $(as $text:ident)?
        $(, constraints => $constraints:expr)?
    ) => {
        impl $crate::runtime::json::union::Union for $name {
            const TABLE: $crate::runtime::json::union::Table = $crate::runtime::json::union::Table {
                discriminator: $crate::runtime::json::union::union!(@option $($discriminator)?),
                branches: &[$($crate::runtime::json::union::Branch {
                    name: stringify!($variant),
                    tags: &[$($($tag),+)?],
                }),*],
                keyword: $keyword,
            };

            fn branch(
                index: usize,
                json: &$crate::runtime::json::tree::Json<'_>,
            ) -> Result<Self, $crate::runtime::json::decode::Mismatch> {
                type Read = fn(
                    &$crate::runtime::json::tree::Json<'_>,
                ) -> Result<$name, $crate::runtime::json::decode::Mismatch>;
                const READ: &[Read] = &[$(
                    |json| $crate::runtime::json::decode::Decode::decode(json)
                        .map($name::$variant)
                        $($($(.map(|mut read| {
                            if let $name::$variant(value) = &mut read {
                                $crate::runtime::json::discriminator::remove(
                                    $crate::runtime::json::union::union!(@$kept value $($rest)?),
                                    <$name as $crate::runtime::json::union::Union>::TABLE.discriminator,
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
        }

        impl $crate::runtime::json::decode::Decode for $name {
            fn decode(
                json: &$crate::runtime::json::tree::Json<'_>,
            ) -> Result<Self, $crate::runtime::json::decode::Mismatch> {
                match $crate::runtime::json::union::decode(json)? {
                    Some(value) => Ok(value),
                    None => $crate::runtime::json::union::union!(@none json $name $($other)?),
                }
            }
        }

        $crate::runtime::json::deserialize::deserialize!($name);

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => $crate::runtime::json::union::union!(
                        @write value serializer $($($written)?)?
                    ),)*
                    $(Self::$other(value) => ::serde::Serialize::serialize(value, serializer),)?
                }
            }
        }

        impl $crate::runtime::validation::validate::Validate for $name {
            #[allow(unused_variables, reason = "there may be nothing to validate")]
            fn validate_at(
                &self,
                at: &$crate::runtime::validation::location::Location<'_>,
                found: &mut $crate::runtime::validation::violation::Violations,
            ) {
                match self {
                    $(Self::$variant(value) => {
                        $($(
                            $crate::runtime::json::union::validate_tag(
                                &$crate::runtime::request::scalar::Scalar::text(&value.$field),
                                &<Self as $crate::runtime::json::union::Union>::TABLE,
                                stringify!($variant),
                                at,
                                found,
                            );
                        )?)?
                        $($crate::runtime::validation::validate::required(value, at, found, $validate);)?
                    })*
                    $(Self::$other(value) => {
                        $crate::runtime::json::union::push_violations::<Self>(value, at, found);
                    })?
                }
                $($crate::runtime::validation::validate::required(self, at, found, $constraints);)?
            }
        }

        $($(
            impl From<$from> for $name {
                fn from(value: $from) -> Self {
                    Self::$variant(value.into())
                }
            }
        )?)*

        $crate::runtime::json::union::union!(@scalar $name [$($variant)*] [$($other)?] $($text)?);
    };
    (@scalar $name:ident [$($variant:ident)*] [$($other:ident)?]) => {};
    (@scalar $name:ident [$($variant:ident)*] [$($other:ident)?] text) => {
        impl $crate::runtime::request::scalar::Scalar for $name {
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                match self {
                    $(Self::$variant(value) => $crate::runtime::request::scalar::Scalar::text(value),)*
                    $(Self::$other(value) => $crate::runtime::json::union::plain(value),)?
                }
            }
        }
    };
    (@write $value:ident $serializer:ident) => {
        ::serde::Serialize::serialize($value, $serializer)
    };
    (@write $value:ident $serializer:ident $tag:literal) => {
        $crate::runtime::json::discriminator::serialize(
            $value,
            <Self as $crate::runtime::json::union::Union>::TABLE.discriminator,
            $tag,
            $serializer,
        )
    };
    (@kept $value:ident) => { $value };
    (@kept $value:ident $rest:ident) => { &mut $value.$rest };
    (@option) => { None };
    (@option $value:literal) => { Some($value) };
    (@none $json:ident $name:ident) => {
        Err($crate::runtime::json::decode::Mismatch::of_type(stringify!($name), $json))
    };
    (@none $json:ident $name:ident $other:ident) => { Ok(Self::$other($json.to_value())) };
}
pub(crate) use union;
