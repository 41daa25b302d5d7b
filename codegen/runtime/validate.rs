//! Validation: what a value breaks of its schema, all of it at once.
//!
//! A check walks the value and writes a [`Violation`] for each rule that is broken. A
//! value that breaks none costs no allocation: the way to a value lives on the stack and
//! becomes text only for a violation.

use std::collections::BTreeMap;
use std::fmt;

use serde::ser::{Serialize, SerializeStruct, Serializer};

/// A type whose values can break the rules of its schema.
///
/// `Deserialize` takes every value that the type can hold; `validate` then gives the rest
/// of the schema's verdict: lengths, patterns, limits, enumerations.
pub trait Validate {
    /// Checks this value and everything in it.
    ///
    /// # Errors
    /// Every rule that is broken, each with its place.
    fn validate(&self) -> Result<(), Violations> {
        let mut found = Violations::default();
        self.check(&At::Root, &mut found);
        found.into_result()
    }

    /// Writes what this value breaks into `found`; `at` is the way to the value.
    fn check(&self, at: &At<'_>, found: &mut Violations);
}

/// Writes what a part of a value breaks into `found`.
pub fn check<T: Validate>(value: &T, at: &At<'_>, found: &mut Violations) {
    value.check(at, found);
}

/// Checks the value of a field that is always there.
pub fn required<T>(
    value: &T,
    at: &At<'_>,
    found: &mut Violations,
    check: impl Fn(&T, &At<'_>, &mut Violations),
) {
    check(value, at, found);
}

/// Checks the value of a field unless it is absent.
pub fn optional<T>(
    value: &Option<T>,
    at: &At<'_>,
    found: &mut Violations,
    check: impl Fn(&T, &At<'_>, &mut Violations),
) {
    if let Some(value) = value {
        check(value, at, found);
    }
}

/// Checks the value of a field unless it is absent, which it is where it is null.
pub use optional as nullable;

/// Checks a list unless it is empty, which means that it is absent.
pub fn list<T>(
    value: &Vec<T>,
    at: &At<'_>,
    found: &mut Violations,
    check: impl Fn(&Vec<T>, &At<'_>, &mut Violations),
) {
    if !value.is_empty() {
        check(value, at, found);
    }
}

macro_rules! nothing_to_check {
    ($($type:ty),*) => {$(
        impl Validate for $type {
            fn check(&self, _at: &At<'_>, _found: &mut Violations) {}
        }
    )*};
}
nothing_to_check!(
    (),
    bool,
    i8,
    i16,
    i32,
    i64,
    u8,
    u16,
    u32,
    u64,
    String,
    bytes::Bytes,
    serde_json::Value
);

macro_rules! finite {
    ($($type:ty),*) => {$(
        /// JSON has neither infinities nor `NaN`.
        impl Validate for $type {
            fn check(&self, at: &At<'_>, found: &mut Violations) {
                if !self.is_finite() {
                    found.push(at, "type", "a number", self);
                }
            }
        }
    )*};
}
finite!(f32, f64);

impl<T: Validate> Validate for Option<T> {
    fn check(&self, at: &At<'_>, found: &mut Violations) {
        if let Some(value) = self {
            value.check(at, found);
        }
    }
}

impl<T: Validate> Validate for Vec<T> {
    fn check(&self, at: &At<'_>, found: &mut Violations) {
        for (index, item) in self.iter().enumerate() {
            item.check(&at.index(index), found);
        }
    }
}

impl<T: Validate> Validate for BTreeMap<String, T> {
    fn check(&self, at: &At<'_>, found: &mut Violations) {
        for (key, value) in self {
            value.check(&at.key(key), found);
        }
    }
}

impl<T: Validate + ?Sized> Validate for Box<T> {
    fn check(&self, at: &At<'_>, found: &mut Violations) {
        (**self).check(at, found);
    }
}

/// The way to a value that is being checked.
#[derive(Clone, Copy, Debug)]
pub enum At<'a> {
    /// The value that `validate` was called on.
    Root,
    /// A parameter or a field of a form, by its name on the wire.
    Name(&'a str),
    /// The value under a key.
    Key(&'a At<'a>, &'a str),
    /// The item of a list.
    Index(&'a At<'a>, usize),
}

impl<'a> At<'a> {
    /// The way to what is under `key`.
    pub const fn key(&'a self, key: &'a str) -> Self {
        Self::Key(self, key)
    }

    /// The way to the item at `index`.
    pub const fn index(&'a self, index: usize) -> Self {
        Self::Index(self, index)
    }
}

/// Writes a JSON pointer (RFC 6901), which starts with the name of the parameter where
/// there is one.
impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Name(name) => f.write_str(name),
            Self::Key(parent, key) => {
                parent.fmt(f)?;
                write!(f, "/{}", key.replace('~', "~0").replace('/', "~1"))
            }
            Self::Index(parent, index) => {
                parent.fmt(f)?;
                write!(f, "/{index}")
            }
        }
    }
}

/// One rule that a value breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    place: String,
    keyword: &'static str,
    limit: String,
    value: String,
}

impl Violation {
    /// Where the value is: the name of a parameter, or a JSON pointer (RFC 6901) from the
    /// value that was checked; empty for that value itself.
    pub fn place(&self) -> &str {
        &self.place
    }

    /// The rule, by its keyword in JSON Schema (`pattern`, `maxLength`, …), or `segment`
    /// for a value that cannot stand in a path.
    pub fn keyword(&self) -> &'static str {
        self.keyword
    }

    /// What the rule asks for: a number, the pattern, the values of an enumeration.
    pub fn limit(&self) -> &str {
        &self.limit
    }

    /// The value itself, cut short.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// What the rule asks for, in words: `must match …`.
    pub fn rule(&self) -> String {
        let limit = &self.limit;
        let plural = if limit == "1" { "" } else { "s" };
        match self.keyword {
            "pattern" => format!("must match `{limit}`"),
            "minLength" => format!("must have at least {limit} character{plural}"),
            "maxLength" => format!("must have at most {limit} character{plural}"),
            "minimum" => format!("must be at least {limit}"),
            "maximum" => format!("must be at most {limit}"),
            "exclusiveMinimum" => format!("must be above {limit}"),
            "exclusiveMaximum" => format!("must be below {limit}"),
            "multipleOf" => format!("must be a multiple of {limit}"),
            "uniqueItems" => format!("must differ from item {limit}"),
            "minItems" => format!("must have at least {limit} item{plural}"),
            "maxItems" => format!("must have at most {limit} item{plural}"),
            "enum" => format!("must be one of {limit}"),
            "minProperties" => format!("must have at least {limit} field{plural}"),
            "maxProperties" => format!("must have at most {limit} field{plural}"),
            "required" => "must be there".to_owned(),
            "contains" => "must have an item of a certain kind".to_owned(),
            "minContains" => format!("must have at least {limit} item{plural} of a certain kind"),
            "maxContains" => format!("must have at most {limit} item{plural} of a certain kind"),
            "not" => format!("must not fit {limit}"),
            "false" => "must not be there".to_owned(),
            _ => format!("must be {limit}"),
        }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.place.is_empty() {
            write!(f, "{}: ", self.place)?;
        }
        write!(f, "{}, but is {}", self.rule(), self.value)
    }
}

impl Serialize for Violation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Violation", 5)?;
        object.serialize_field("place", &self.place)?;
        object.serialize_field("keyword", self.keyword)?;
        object.serialize_field("limit", &self.limit)?;
        object.serialize_field("value", &self.value)?;
        object.serialize_field("message", &self.to_string())?;
        object.end()
    }
}

/// Everything that a value breaks, in the order of its fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Violations {
    found: Vec<Violation>,
    more: usize,
    /// Whether none is kept.
    only_counts: bool,
}

impl Violations {
    /// So many are kept; the rest is counted.
    pub const MOST: usize = 100;

    /// None yet, and those to come are only counted, which costs less.
    pub fn counted() -> Self {
        Self {
            only_counts: true,
            ..Self::default()
        }
    }

    /// Whether they are only counted.
    pub fn is_counted(&self) -> bool {
        self.only_counts
    }

    /// Takes one more.
    pub fn push(
        &mut self,
        at: &At<'_>,
        keyword: &'static str,
        limit: impl fmt::Display,
        value: impl fmt::Debug,
    ) {
        if self.found.len() >= Self::MOST || self.only_counts {
            self.more += 1;
            return;
        }
        let violation = Violation {
            place: at.to_string(),
            keyword,
            limit: limit.to_string(),
            value: cut(&value),
        };
        // Several schemas of a value can say the same, which is one fault of it.
        if !self.found.contains(&violation) {
            self.found.push(violation);
        }
    }

    /// Those that were kept, at most [`Violations::MOST`].
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.found.iter()
    }

    /// How many there are in all, also those that were only counted.
    pub fn count(&self) -> usize {
        self.found.len() + self.more
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.count() == 0
    }

    /// `Ok` where nothing was broken.
    ///
    /// # Errors
    /// `self`, where something was.
    pub fn into_result(self) -> Result<(), Self> {
        if self.is_empty() { Ok(()) } else { Err(self) }
    }
}

/// Joins what several values break.
impl FromIterator<Violations> for Violations {
    fn from_iter<I: IntoIterator<Item = Violations>>(all: I) -> Self {
        let mut joined = Self::default();
        for each in all {
            let room = Self::MOST - joined.found.len();
            joined.more += each.more + each.found.len().saturating_sub(room);
            joined.found.extend(each.found.into_iter().take(room));
        }
        joined
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.found.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            violation.fmt(f)?;
        }
        if self.more > 0 {
            write!(f, "; and {} more", self.more)?;
        }
        Ok(())
    }
}

impl std::error::Error for Violations {}

impl Serialize for Violations {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(&self.found)
    }
}

/// A value that is shown as it is, and not as Rust would write it.
pub struct Shown<T>(pub T);

impl<T: fmt::Display> fmt::Debug for Shown<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Shows a value, at most 64 characters of it.
fn cut(value: &impl fmt::Debug) -> String {
    const MOST: usize = 64;
    let text = format!("{value:?}");
    match text.char_indices().nth(MOST) {
        None => text,
        Some((end, _)) => text.get(..end).unwrap_or_default().to_owned() + "…",
    }
}
