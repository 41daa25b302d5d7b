//! Violations: the constraints that a value violates, each with its location and a message.

use std::fmt;

use serde::ser::{Serialize, SerializeStruct, Serializer};
use serde_json::Value;

use crate::runtime::json::pointer;
use crate::runtime::validation::location::Location;

/// A constraint that a value violates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    location: String,
    keyword: &'static str,
    limit: String,
    value: String,
}

impl Violation {
    /// Returns the location of the value: the name of a parameter, or a JSON pointer (RFC 6901)
    /// from the value that was validated; empty for that value itself.
    pub fn location(&self) -> &str {
        &self.location
    }

    /// Returns the keyword of JSON Schema (`pattern`, `maxLength`, …). It is `false` if the schema
    /// rejects every value, and `segment` if the value cannot be a path segment.
    pub fn keyword(&self) -> &'static str {
        self.keyword
    }

    /// Returns the value of the keyword: a number, the pattern, the values of an enum.
    pub fn limit(&self) -> &str {
        &self.limit
    }

    /// Returns the invalid value, truncated. An array is shown as its number of items, and an
    /// object as the names of its properties. A secret (`format: password`) is shown as
    /// `[redacted]`.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// Returns what the constraint requires, such as `must match …`.
    pub fn requirement(&self) -> String {
        let limit = &self.limit;
        let plural = if limit == "1" { "" } else { "s" };
        let properties = if limit == "1" {
            "property"
        } else {
            "properties"
        };
        match self.keyword {
            "pattern" => format!("must match `{limit}`"),
            "minLength" => format!("must have at least {limit} character{plural}"),
            "maxLength" => format!("must have at most {limit} character{plural}"),
            "minimum" => format!("must be at least {limit}"),
            "maximum" => format!("must be at most {limit}"),
            "exclusiveMinimum" => format!("must be greater than {limit}"),
            "exclusiveMaximum" => format!("must be less than {limit}"),
            "multipleOf" => format!("must be a multiple of {limit}"),
            "uniqueItems" => format!("must differ from item {limit}"),
            "minItems" => format!("must have at least {limit} item{plural}"),
            "maxItems" => format!("must have at most {limit} item{plural}"),
            "enum" => format!("must be one of {limit}"),
            "minProperties" => format!("must have at least {limit} {properties}"),
            "maxProperties" => format!("must have at most {limit} {properties}"),
            "required" => "must be present".to_owned(),
            "contains" => "must have an item that matches `contains`".to_owned(),
            "minContains" => {
                format!("must have at least {limit} item{plural} that match `contains`")
            }
            "maxContains" => {
                format!("must have at most {limit} item{plural} that match `contains`")
            }
            "not" => format!("must not match {limit}"),
            "false"
            | "additionalProperties"
            | "items"
            | "unevaluatedItems"
            | "unevaluatedProperties" => "must be absent".to_owned(),
            "anyOf" | "oneOf" => format!("must match {limit}"),
            "security" => format!("must include {limit}"),
            _ => format!("must be {limit}"),
        }
    }

    /// Returns the verb between the requirement and the value.
    pub(crate) fn verb(&self) -> &'static str {
        match self.keyword {
            "minItems" | "maxItems" | "contains" | "minContains" | "maxContains"
            | "minProperties" | "maxProperties" | "security" => "has",
            _ => "is",
        }
    }

    /// Returns whether a required property is missing. The location is that property's.
    pub(crate) fn is_missing(&self) -> bool {
        self.keyword == "required"
    }

    /// Returns whether a property is unknown. The location is that property's.
    pub(crate) fn is_unknown(&self) -> bool {
        let keywords = ["additionalProperties", "unevaluatedProperties"];
        self.limit.is_empty() && keywords.contains(&self.keyword)
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_about_property = self.is_missing() || self.is_unknown();
        let property = pointer::split_last(&self.location).filter(|_| is_about_property);
        let location = match &property {
            Some((parent, _)) => parent,
            None => self.location.as_str(),
        };
        if !location.is_empty() {
            write!(f, "{location}: ")?;
        }
        match property {
            Some((_, name)) if self.is_missing() => {
                write!(f, "missing required property {name:?}")
            }
            Some((_, name)) => write!(f, "unknown property {name:?}"),
            None => write!(
                f,
                "{}, but {} {}",
                self.requirement(),
                self.verb(),
                self.value
            ),
        }
    }
}

impl Serialize for Violation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Violation", 5)?;
        object.serialize_field("location", &self.location)?;
        object.serialize_field("keyword", self.keyword)?;
        object.serialize_field("limit", &self.limit)?;
        object.serialize_field("value", &self.value)?;
        object.serialize_field("message", &self.to_string())?;
        object.end()
    }
}

/// All violations of a value, in the order of its fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Violations {
    found: Vec<Violation>,
    more: usize,
    /// Whether violations are only counted, and not kept.
    only_counts: bool,
    /// Whether the values of the next violations are secrets.
    redacts: bool,
    /// Whether the value was received.
    is_of_response: bool,
}

impl Violations {
    /// The maximum number of violations that are kept; further ones are only counted.
    pub const MOST: usize = 100;

    /// Creates an empty list whose violations are only counted, which costs less.
    pub fn counting() -> Self {
        Self {
            only_counts: true,
            ..Self::default()
        }
    }

    /// Creates an empty list for a value that was received.
    pub fn of_response() -> Self {
        Self {
            is_of_response: true,
            ..Self::default()
        }
    }

    /// Returns whether the value was received, rather than is sent.
    pub fn is_of_response(&self) -> bool {
        self.is_of_response
    }

    /// Returns whether violations are only counted.
    pub fn only_counts(&self) -> bool {
        self.only_counts
    }

    /// Adds a violation.
    pub fn push(
        &mut self,
        at: &Location<'_>,
        keyword: &'static str,
        limit: impl fmt::Display,
        value: impl fmt::Debug,
    ) {
        if self.found.len() >= Self::MOST || self.only_counts {
            self.more += 1;
            return;
        }
        let violation = Violation {
            location: at.to_string(),
            keyword,
            limit: limit.to_string(),
            value: match self.redacts {
                true => "[redacted]".to_owned(),
                false => truncated(&value),
            },
        };
        // Several schemas of a value can have the same constraint, which is one violation.
        if !self.found.contains(&violation) {
            self.found.push(violation);
        }
    }

    /// Adds the violations that `validate` finds, without the values if these are secret.
    pub fn redacting(&mut self, secret: bool, validate: impl FnOnce(&mut Self)) {
        let before = self.redacts;
        self.redacts |= secret;
        validate(self);
        self.redacts = before;
    }

    /// Returns the violations that are outside of these locations.
    pub(crate) fn outside_of(mut self, locations: &[String]) -> Self {
        self.found
            .retain(|violation| !is_within(&violation.location, locations));
        self
    }

    /// Creates an empty list that counts and redacts as this one does.
    pub fn empty_like(&self) -> Self {
        Self {
            only_counts: self.only_counts,
            redacts: self.redacts,
            is_of_response: self.is_of_response,
            ..Self::default()
        }
    }

    /// Returns the violations that were kept, at most [`Violations::MOST`].
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.found.iter()
    }

    /// Returns the number of all violations, including those that were only counted.
    pub fn count(&self) -> usize {
        self.found.len() + self.more
    }

    /// Returns whether nothing is violated.
    pub fn is_empty(&self) -> bool {
        self.count() == 0
    }

    /// Returns `Ok` if nothing is violated.
    ///
    /// # Errors
    /// Returns `self` if there are any.
    pub fn into_result(self) -> Result<(), Self> {
        if self.is_empty() { Ok(()) } else { Err(self) }
    }
}

/// Returns whether a location is one of others, or inside of one. An empty one contains all.
pub(crate) fn is_within(location: &str, others: &[String]) -> bool {
    others.iter().any(|outer| {
        let inner = location.strip_prefix(outer.as_str());
        outer.is_empty() || inner.is_some_and(|it| it.is_empty() || it.starts_with('/'))
    })
}

/// Joins the violations of several values.
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

/// A value whose `Debug` output is its `Display` output.
pub struct Shown<T>(pub T);

impl<T: fmt::Display> fmt::Debug for Shown<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A number of things, with the words for one and for several.
pub struct Count(pub usize, pub &'static str, pub &'static str);

impl fmt::Debug for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = if self.0 == 1 { self.1 } else { self.2 };
        write!(f, "{} {word}", self.0)
    }
}

/// A JSON value as a violation shows it: without the values in an object, which may be secrets.
pub struct Brief<'v>(pub &'v Value);

impl fmt::Debug for Brief<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::Array(items) if items.is_empty() => f.write_str("an empty array"),
            Value::Array(items) => write!(f, "an array of length {}", items.len()),
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

/// Returns a value as text, at most 64 characters of it.
fn truncated(value: &impl fmt::Debug) -> String {
    const MOST: usize = 64;
    let text = format!("{value:?}");
    match text.char_indices().nth(MOST) {
        None => text,
        Some((end, _)) => text.get(..end).unwrap_or_default().to_owned() + "…",
    }
}
