//! Reading types from a value of JSON, with the place of what does not fit.
//!
//! Nothing in here is generic over a format: each type is read by one piece of code, which
//! keeps a crate of hundreds of types quick to compile.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use crate::runtime::json::tree::Json;

/// A type that can be read from JSON.
///
/// It takes every value that the type can hold; [`Validate`](crate::runtime::validation::validate::Validate)
/// gives the rest of the schema's verdict.
pub trait Decode: Sized {
    /// Reads a value.
    ///
    /// # Errors
    /// Where the value does not fit the type.
    fn decode(json: &Json<'_>) -> Result<Self, Fault>;
}

/// Why a value cannot be read as a type, and where.
#[derive(Debug)]
pub struct Fault(Box<Inner>);

#[derive(Debug)]
struct Inner {
    /// From the innermost out, as the error travels.
    steps: Vec<Step>,
    kind: Kind,
    expected: String,
    found: String,
}

/// A step on the way to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// To what is under a key.
    Key(String),
    /// To the item of a list.
    Index(usize),
}

/// What kind of fault it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A null where there is no room for one.
    Null,
    /// A field that is not known; its name is the innermost step.
    Unknown,
    /// A value of the right type that does not follow its format.
    Value,
    /// A required field is missing; its name is the innermost step.
    Missing,
    /// A value of another type.
    Type,
}

impl Fault {
    /// A fault of this kind.
    #[cold]
    pub fn new(kind: Kind, expected: impl fmt::Display, found: impl fmt::Display) -> Self {
        Self(Box::new(Inner {
            steps: Vec::new(),
            kind,
            expected: expected.to_string(),
            found: found.to_string(),
        }))
    }

    /// The fault of a value of another type.
    #[cold]
    pub fn of_type(expected: impl fmt::Display, found: &Json<'_>) -> Self {
        let kind = match found {
            Json::Null => Kind::Null,
            _ => Kind::Type,
        };
        Self::new(kind, expected, found)
    }

    /// The fault of a value that does not follow its format.
    #[cold]
    pub fn of_value(expected: impl fmt::Display, found: &Json<'_>) -> Self {
        Self::new(Kind::Value, expected, found)
    }

    /// The fault of an object that lacks a field.
    #[cold]
    pub fn missing(name: &str) -> Self {
        Self::new(Kind::Missing, "a value", "nothing").within(Step::Key(name.to_owned()))
    }

    /// The fault of an object that has a field too many.
    #[cold]
    pub fn unknown(name: &str) -> Self {
        Self::new(Kind::Unknown, "no such field", "one").within(Step::Key(name.to_owned()))
    }

    /// The same fault, of a value that has the faulty one in it.
    #[must_use]
    pub fn within(mut self, step: Step) -> Self {
        self.0.steps.push(step);
        self
    }

    /// What kind of fault it is.
    pub fn kind(&self) -> Kind {
        self.0.kind
    }

    /// What was expected.
    pub fn expected(&self) -> &str {
        &self.0.expected
    }

    /// What was found.
    pub fn found(&self) -> &str {
        &self.0.found
    }

    /// The way to the fault, from the outside in.
    pub fn path(&self) -> Vec<&Step> {
        self.0.steps.iter().rev().collect()
    }
}

/// Writes the place as a JSON pointer (RFC 6901), and what is wrong there.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for step in self.0.steps.iter().rev() {
            match step {
                Step::Key(key) => write!(f, "/{}", key.replace('~', "~0").replace('/', "~1"))?,
                Step::Index(index) => write!(f, "/{index}")?,
            }
        }
        let separator = if self.0.steps.is_empty() { "" } else { ": " };
        let (expected, found) = (&self.0.expected, &self.0.found);
        write!(f, "{separator}expected {expected}, got {found}")
    }
}

impl std::error::Error for Fault {}

/// The text of a string.
///
/// # Errors
/// Where it is none.
pub fn text<'j>(json: &'j Json<'_>) -> Result<&'j str, Fault> {
    match json {
        Json::String(text) => Ok(text),
        other => Err(Fault::of_type("a string", other)),
    }
}

impl Decode for Value {
    fn decode(json: &Json<'_>) -> Result<Self, Fault> {
        Ok(json.to_value())
    }
}

impl Decode for String {
    fn decode(json: &Json<'_>) -> Result<Self, Fault> {
        text(json).map(str::to_owned)
    }
}

/// Null and nothing else.
impl Decode for () {
    fn decode(json: &Json<'_>) -> Result<Self, Fault> {
        match json {
            Json::Null => Ok(()),
            other => Err(Fault::of_type("null", other)),
        }
    }
}

impl Decode for bool {
    fn decode(json: &Json<'_>) -> Result<Self, Fault> {
        match json {
            Json::Bool(value) => Ok(*value),
            other => Err(Fault::of_type("a boolean", other)),
        }
    }
}

/// A whole number; one such as `1.0` is as good as `1` (JSON Schema Core, section 4.2.2).
fn integer(json: &Json<'_>) -> Option<i128> {
    let Json::Number(number) = json else {
        return None;
    };
    match (number.as_i64(), number.as_u64(), number.as_f64()) {
        (Some(number), _, _) => Some(number.into()),
        (_, Some(number), _) => Some(number.into()),
        (_, _, Some(number)) if number.fract() == 0.0 => Some(number as i128),
        _ => None,
    }
}

macro_rules! integers {
    ($($type:ty),*) => {$(
        impl Decode for $type {
            fn decode(json: &Json<'_>) -> Result<Self, Fault> {
                integer(json)
                    .and_then(|number| Self::try_from(number).ok())
                    .ok_or_else(|| Fault::of_type(stringify!($type), json))
            }
        }
    )*};
}
integers!(i8, i16, i32, i64, u8, u16, u32, u64);

impl Decode for f64 {
    fn decode(json: &Json<'_>) -> Result<Self, Fault> {
        match json {
            Json::Number(number) => number.as_f64(),
            _ => None,
        }
        .ok_or_else(|| Fault::of_type("f64", json))
    }
}

impl Decode for f32 {
    fn decode(json: &Json<'_>) -> Result<Self, Fault> {
        f64::decode(json).map(|number| number as f32)
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(json: &Json<'_>) -> Result<Self, Fault> {
        match json {
            Json::Null => Ok(None),
            other => T::decode(other).map(Some),
        }
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(json: &Json<'_>) -> Result<Self, Fault> {
        T::decode(json).map(Box::new)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(json: &Json<'_>) -> Result<Self, Fault> {
        let Json::List(items) = json else {
            return Err(Fault::of_type("a list", json));
        };
        let mut read = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            read.push(T::decode(item).map_err(|fault| fault.within(Step::Index(index)))?);
        }
        Ok(read)
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode(json: &Json<'_>) -> Result<Self, Fault> {
        let Json::Object(fields) = json else {
            return Err(Fault::of_type("an object", json));
        };
        let mut read = BTreeMap::new();
        for (name, value) in fields {
            let value =
                T::decode(value).map_err(|fault| fault.within(Step::Key(name.to_string())))?;
            read.insert(name.to_string(), value);
        }
        Ok(read)
    }
}
