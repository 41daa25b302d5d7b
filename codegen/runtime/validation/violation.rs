//! What a value breaks: rules, each with its place and in words.

use std::fmt;

use serde::ser::{Serialize, SerializeStruct, Serializer};
use serde_json::Value;

use crate::runtime::validation::validate::At;

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

    /// The rule, by its keyword in JSON Schema (`pattern`, `maxLength`, …); `false` for a value
    /// where a schema lets none pass, or `segment` for one that cannot stand in a path.
    pub fn keyword(&self) -> &'static str {
        self.keyword
    }

    /// What the rule asks for: a number, the pattern, the values of an enumeration.
    pub fn limit(&self) -> &str {
        &self.limit
    }

    /// The value itself, cut short: of a list the number of its items, of an object the names
    /// of its fields; `not shown` where it is a secret (`format: password`).
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
            "false"
            | "additionalProperties"
            | "items"
            | "unevaluatedItems"
            | "unevaluatedProperties" => "must not be there".to_owned(),
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
    /// Whether those to come are about a secret.
    hides: bool,
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
            value: match self.hides {
                true => "not shown".to_owned(),
                false => cut(&value),
            },
        };
        // Several schemas of a value can say the same, which is one fault of it.
        if !self.found.contains(&violation) {
            self.found.push(violation);
        }
    }

    /// Takes what `check` tells, and, where it is about a secret, none of the values.
    pub fn hiding(&mut self, secret: bool, check: impl FnOnce(&mut Self)) {
        let before = self.hides;
        self.hides |= secret;
        check(self);
        self.hides = before;
    }

    /// None yet, of which as much is to be told as of these.
    pub fn like(&self) -> Self {
        Self {
            only_counts: self.only_counts,
            hides: self.hides,
            ..Self::default()
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

/// A value of JSON as a violation shows it. What is in an object may be a secret.
pub struct Brief<'v>(pub &'v Value);

impl fmt::Debug for Brief<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::Array(items) if items.is_empty() => f.write_str("an empty list"),
            Value::Array(items) => write!(f, "a list of {}", items.len()),
            Value::Object(fields) if fields.is_empty() => f.write_str("an empty object"),
            Value::Object(fields) => {
                f.write_str("an object with ")?;
                for (index, name) in fields.keys().enumerate() {
                    let comma = if index > 0 { ", " } else { "" };
                    write!(f, "{comma}`{name}`")?;
                }
                Ok(())
            }
            scalar => write!(f, "{scalar}"),
        }
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
