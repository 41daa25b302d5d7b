//! Unions: values of one of several types.
//!
//! Which type it is, the value of a property tells (the discriminator), or what fits best.
//! A value that fits none is kept as it came, so that reading it does not fail; checking
//! tells what is wrong with it.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::Value;

use crate::runtime::json::best_match::{Candidate, best, near_miss};
use crate::runtime::json::decode::Fault;
use crate::runtime::json::tree::Json;
use crate::runtime::json::union_memo::{Choices, Key};
use crate::runtime::validation::validate::{At, Brief, Validate, Violations};

/// What the table of a union says.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// The property that tells which type it is.
    pub discriminator: Option<&'static str>,
    /// Its branches, in the order in which they are tried.
    pub branches: &'static [Branch],
    /// The keyword of JSON Schema that makes it a union.
    pub keyword: &'static str,
}

/// One of the types of a union.
#[derive(Clone, Copy, Debug)]
pub struct Branch {
    /// What it is called.
    pub name: &'static str,
    /// The values of the discriminator that mean it.
    pub tags: &'static [&'static str],
}

/// A union; what its macro makes of the table.
pub trait Union: Validate + Serialize + Sized + 'static {
    /// The table.
    const TABLE: Table;

    /// Reads a value as the type of a branch, by its place in the table.
    ///
    /// # Errors
    /// Where it does not fit, or there is no such branch.
    fn branch(index: usize, json: &Json<'_>) -> Result<Self, Fault>;
}

/// What the discriminator says about a value.
enum Told {
    /// The only branch with this tag.
    Branch(usize),
    /// Nothing but that it is one of these.
    OneOf(Vec<usize>),
    /// A tag that no branch has.
    Unknown,
}

impl Table {
    fn told(&self, json: &Json<'_>) -> Told {
        let Some(tag) = self.tag(json) else {
            return Told::OneOf((0..self.branches.len()).collect());
        };
        let branches = || self.branches.iter().enumerate();
        let tagged: Vec<usize> = branches()
            .filter(|(_, branch)| branch.tags.contains(&tag.as_ref()))
            .map(|(index, _)| index)
            .collect();
        match tagged.as_slice() {
            [] => {}
            [only] => return Told::Branch(*only),
            _ => return Told::OneOf(tagged),
        }
        let untagged = branches().filter(|(_, branch)| branch.tags.is_empty());
        let untagged: Vec<usize> = untagged.map(|(index, _)| index).collect();
        match untagged.is_empty() {
            true => Told::Unknown,
            false => Told::OneOf(untagged),
        }
    }

    /// The value of the discriminator, where there is one.
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

/// Reads a value as the branch that it is; `None` where it fits none.
///
/// # Errors
/// Where the discriminator tells the branch, and the value does not fit it; where the value
/// would fit a branch if a part of it were taken out, as a tolerant reader does.
pub fn read<U: Union>(json: &Json<'_>) -> Result<Option<U>, Fault> {
    let indexes = match U::TABLE.told(json) {
        Told::Unknown => return Ok(None),
        Told::Branch(index) => return U::branch(index, json).map(Some),
        Told::OneOf(indexes) => indexes,
    };
    let choices = Choices::enter();
    let key = Key::of::<U>(json);
    if let Some(choice) = choices.known(key) {
        return choice.map(|index| U::branch(index, json)).transpose();
    }
    let mut candidates: Vec<(usize, U)> = Vec::new();
    let mut faults = Vec::new();
    for index in indexes {
        match U::branch(index, json) {
            Ok(value) => candidates.push((index, value)),
            Err(fault) => faults.push((index, fault)),
        }
    }
    let place = match candidates.as_slice() {
        [] => {
            let near = near_miss(json, faults);
            choices.note(key, near.as_ref().map(|(index, _)| *index));
            return near.map_or(Ok(None), |(_, fault)| Err(fault));
        }
        [_] => 0,
        several => {
            let several = several.iter().map(|(_, value)| value as &dyn Candidate);
            best(json, &several.collect::<Vec<_>>())
        }
    };
    let (index, value) = candidates.swap_remove(place);
    choices.note(key, Some(index));
    Ok(Some(value))
}

/// Writes where the discriminator of a variant means another one.
pub fn check_tag(tag: &str, table: &Table, variant: &str, at: &At<'_>, found: &mut Violations) {
    let branch = table.branches.iter().find(|branch| branch.name == variant);
    let tags = branch.map_or(&[][..], |branch| branch.tags);
    if !tags.contains(&tag) {
        let tags: Vec<String> = tags.iter().map(|tag| format!("`{tag}`")).collect();
        let limit = format!("one of {}", shortened(&tags, ", "));
        let name = table.discriminator.unwrap_or_default();
        found.push(&at.key(name), "discriminator", limit, tag);
    }
}

/// Writes what is wrong with a value that was kept as it came, where it fits no branch.
#[cold]
pub fn complain<U: Union>(value: &Value, at: &At<'_>, found: &mut Violations) {
    // What was just read into here fits no branch; why, nobody wants to know.
    if found.is_counted() {
        found.push(at, U::TABLE.keyword, "", "");
        return;
    }
    let text = value.to_string();
    let Ok(json) = serde_json::from_str::<Json<'_>>(&text) else {
        return;
    };
    let table = U::TABLE;
    if let (Told::Unknown, Some(name), Some(tag)) =
        (table.told(&json), table.discriminator, table.tag(&json))
    {
        let tags = table.branches.iter().flat_map(|branch| branch.tags);
        let tags: Vec<String> = tags.map(|tag| format!("`{tag}`")).collect();
        let limit = format!("one of {}", shortened(&tags, ", "));
        found.push(&at.key(name), "discriminator", limit, tag);
        return;
    }
    // The values in there are at other places than those that are being read.
    let _apart = Choices::apart();
    let mut missed = Vec::new();
    for (index, branch) in table.branches.iter().enumerate() {
        let why = match U::branch(index, &json) {
            Ok(value) => match value.validate() {
                Ok(()) => return,
                Err(violations) => violations.iter().next().map(ToString::to_string),
            },
            Err(fault) => Some(fault.to_string()),
        };
        missed.push(format!("{} ({})", branch.name, why.unwrap_or_default()));
    }
    found.push(at, table.keyword, shortened(&missed, ", or "), Brief(value));
}

/// A value that is kept as it came, as a parameter.
pub fn plain(value: &Value) -> Cow<'_, str> {
    match value {
        Value::String(text) => Cow::Borrowed(text),
        other => Cow::Owned(other.to_string()),
    }
}

/// The first few of these.
fn shortened(texts: &[String], separator: &str) -> String {
    const MOST: usize = 8;
    let first: Vec<&str> = texts.iter().take(MOST).map(String::as_str).collect();
    let more = texts.len().saturating_sub(MOST);
    match more {
        0 => first.join(separator),
        more => format!("{}{separator}{more} more", first.join(separator)),
    }
}

/// Reading, writing and checking of a union whose enum stands before it.
///
/// An entry for each branch has, in parentheses, the type that becomes it by `From`, the
/// values of the discriminator that mean it, the field of that type which has them where it
/// could have another one, behind `written` the value that is written where no field has it (and
/// that is taken out again where it would be `kept` in a map, which is the value or a field of
/// it), and behind `=>` what checks its value. Behind the table stand the keyword (`oneOf`, `anyOf`, `type`), the
/// property that tells the branch, the variant for what fits no branch, `as text` where each
/// value is a plain text, and behind `also` what checks the whole besides.
macro_rules! union {
    (
        $name:ident {
            $(
                $variant:ident $(($from:ty))? $(= $($tag:literal)|+ $(in $field:ident)?
                $(written $written:literal $($kept:ident $(in $rest:ident)?)?)?)?
                $(=> $check:expr)?
            ),* $(,)?
        }
        $keyword:literal
        $(by $discriminator:literal)?
        $(else $other:ident)?
        $(as $text:ident)?
        $(, also => $rules:expr)?
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
            ) -> Result<Self, $crate::runtime::json::decode::Fault> {
                type Read = fn(
                    &$crate::runtime::json::tree::Json<'_>,
                ) -> Result<$name, $crate::runtime::json::decode::Fault>;
                const READ: &[Read] = &[$(
                    |json| $crate::runtime::json::decode::Decode::decode(json)
                        .map($name::$variant)
                        $($($(.map(|mut read| {
                            if let $name::$variant(value) = &mut read {
                                $crate::runtime::json::discriminator::take_out(
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
                    None => Err($crate::runtime::json::decode::Fault::of_type(stringify!($name), json)),
                }
            }
        }

        impl $crate::runtime::json::decode::Decode for $name {
            fn decode(
                json: &$crate::runtime::json::tree::Json<'_>,
            ) -> Result<Self, $crate::runtime::json::decode::Fault> {
                match $crate::runtime::json::union::read(json)? {
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
            #[allow(unused_variables, reason = "there may be nothing to check")]
            fn check(
                &self,
                at: &$crate::runtime::validation::validate::At<'_>,
                found: &mut $crate::runtime::validation::validate::Violations,
            ) {
                match self {
                    $(Self::$variant(value) => {
                        $($(
                            $crate::runtime::json::union::check_tag(
                                &$crate::runtime::request::scalar::Scalar::text(&value.$field),
                                &<Self as $crate::runtime::json::union::Union>::TABLE,
                                stringify!($variant),
                                at,
                                found,
                            );
                        )?)?
                        $($crate::runtime::validation::validate::required(value, at, found, $check);)?
                    })*
                    $(Self::$other(value) => {
                        $crate::runtime::json::union::complain::<Self>(value, at, found);
                    })?
                }
                $($crate::runtime::validation::validate::required(self, at, found, $rules);)?
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
        Err($crate::runtime::json::decode::Fault::of_type(stringify!($name), $json))
    };
    (@none $json:ident $name:ident $other:ident) => { Ok(Self::$other($json.to_value())) };
}
pub(crate) use union;
