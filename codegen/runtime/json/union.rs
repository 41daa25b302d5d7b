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
use crate::runtime::json::encode::{Encode, View};
use crate::runtime::json::tree::Json;
use crate::runtime::json::union_memo::{Key, UnionMemo};
use crate::runtime::validation::constrained;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::rule::{Rule, Schema};
use crate::runtime::validation::violation::{Brief, Violations};

/// The table of a union.
#[derive(Debug)]
pub struct Table {
    /// The name of the type.
    pub name: &'static str,
    /// The property that selects the branch.
    pub discriminator: Option<&'static str>,
    /// The branches, in the order in which they are tried.
    pub branches: &'static [Branch],
    /// The keyword of JSON Schema that defines the union.
    pub keyword: &'static str,
    /// The constraints of the union as a whole.
    pub schema: Option<&'static dyn Schema>,
}

/// A branch of a union.
#[derive(Debug)]
pub struct Branch {
    /// The name of the variant.
    pub name: &'static str,
    /// The values of the discriminator that select it.
    pub tags: &'static [&'static str],
    /// Whether the value has a property that could hold another discriminator.
    pub holds_any_tag: bool,
    /// The discriminator that is written if the value has no property for it.
    pub written: Option<&'static str>,
    /// The constraints of the value.
    pub rules: &'static [Rule],
}

/// A union type.
pub trait Union: Encode + Sized + 'static {
    /// The table.
    const TABLE: &'static Table;

    /// Decodes a value as a branch, by its index in the table.
    ///
    /// # Errors
    /// Returns an error if the value does not match the branch, or if the branch does not exist.
    fn branch(index: usize, json: &Json<'_>) -> Result<Self, Mismatch>;

    /// Returns the value of the variant that is for values which match no branch.
    fn other(json: &Json<'_>) -> Result<Self, Mismatch> {
        Err(Mismatch::of_type(Self::TABLE.name, json))
    }

    /// Returns the name of the variant, and its value.
    fn variant(&self) -> (&'static str, &dyn Encode);
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
    /// Returns the branch of a variant.
    fn branch(&self, name: &str) -> Option<&'static Branch> {
        self.branches.iter().find(|branch| branch.name == name)
    }

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

/// Decodes a value as the branch that it matches; returns `None` if it matches none.
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
    let position = match candidates.as_slice() {
        [] => {
            let near = near_miss(json, mismatches);
            memo.note(key, near.as_ref().map(|(index, _)| *index));
            return near.map_or(Ok(None), |(_, mismatch)| Err(mismatch));
        }
        [_] => 0,
        several => {
            let several = several.iter().map(|(_, value)| value as &dyn Encode);
            best(json, &several.collect::<Vec<_>>())
        }
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

/// Records a violation if the discriminator of a variant selects another one.
fn validate_tag(
    value: &dyn Encode,
    table: &Table,
    branch: &Branch,
    at: &Location<'_>,
    found: &mut Violations,
) {
    let name = table.discriminator.unwrap_or_default();
    let View::Object(object) = value.view() else {
        return;
    };
    let mut tag = None;
    object.each_present(&mut |property, value| {
        if property == name {
            tag = Some(match value.to_value() {
                Value::String(text) => text,
                other => other.to_string(),
            });
        }
    });
    if let Some(tag) = tag.filter(|tag| !branch.tags.contains(&tag.as_str())) {
        let tags: Vec<String> = branch.tags.iter().map(|tag| format!("`{tag}`")).collect();
        let limit = format!("one of {}", shortened(&tags, ", "));
        found.push(&at.key(name), "discriminator", limit, tag);
    }
}

/// Records why a value that was kept as it was received matches no branch.
#[cold]
fn push_violations<U: Union>(value: &Value, at: &Location<'_>, found: &mut Violations) {
    // The value matches no branch, and the reasons are not asked for.
    if found.only_counts() {
        found.push(at, U::TABLE.keyword, "", "");
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
    let mut reasons = Vec::new();
    for (index, branch) in table.branches.iter().enumerate() {
        let reason = match U::branch(index, &json) {
            Ok(value) => match value.validate() {
                Ok(()) => return,
                Err(violations) => violations.iter().next().map(ToString::to_string),
            },
            Err(mismatch) => Some(mismatch.to_string()),
        };
        reasons.push(format!("{} ({})", branch.name, reason.unwrap_or_default()));
    }
    found.push(
        at,
        table.keyword,
        shortened(&reasons, ", or "),
        Brief(value),
    );
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

/// Implements decoding, encoding, validation and `Debug` output of a union.
///
/// An entry for each branch has, in parentheses, the type that converts into it by `From`; the
/// values of the discriminator that select it; `in any` if a property of the value could hold
/// another discriminator; after `written` the discriminator that is added if the value has no
/// property for it (and removed again if it would be `kept` in a map, which is the value or a field
/// of it); and the constraints of its value. The table is followed by the keyword (`oneOf`,
/// `anyOf`, `type`), the discriminator, the variant for values that match no branch, `as text` if
/// each value is a scalar, and the constraints of the union as a whole.
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
        $(schema $schema:path)?
    ) => {
        impl $crate::runtime::json::union::Union for $name {
            const TABLE: &'static $crate::runtime::json::union::Table = {
                #[allow(unused_imports, reason = "there may be no constraint")]
                use $crate::runtime::validation::{exact_number::Bound::*, rule::Rule::*};
                &$crate::runtime::json::union::Table {
                    name: stringify!($name),
                    discriminator: $crate::runtime::json::union::union!(@option $($discriminator)?),
                    branches: &[$($crate::runtime::json::union::Branch {
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
