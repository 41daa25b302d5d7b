//! Decoding of types from a JSON value, with the location of what does not match.
//!
//! Nothing in this module is generic over a data format: there is one copy of the code that decodes
//! a type, so that a crate with hundreds of types compiles quickly.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use crate::runtime::json::pointer;
use crate::runtime::json::tree::Json;

/// A type that can be decoded from JSON.
///
/// It accepts every value that the type can hold. [`Validate`](crate::Validate) checks the
/// constraints that the type does not express.
pub trait Decode: Sized {
    /// Decodes a value.
    ///
    /// # Errors
    /// Returns an error if the value does not match the type.
    fn decode(json: &Json<'_>) -> Result<Self, Mismatch>;

    /// Decodes the value of an optional property that may not be null.
    ///
    /// # Errors
    /// Returns an error if the value does not match the type.
    fn decode_present(json: &Json<'_>) -> Result<Self, Mismatch> {
        Self::decode(json)
    }

    /// Returns the value of a property that is absent.
    ///
    /// # Errors
    /// Returns an error if the type has no such value.
    fn absent(name: &str) -> Result<Self, Mismatch> {
        Err(Mismatch::missing(name))
    }
}

/// The reason why a value cannot be decoded as a type, and its location.
#[derive(Debug)]
pub struct Mismatch(Box<Inner>);

#[derive(Debug)]
struct Inner {
    /// From the innermost out, as the error is passed up.
    steps: Vec<Step>,
    kind: MismatchKind,
    expected: String,
    found: String,
}

/// A step on the path to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the property of an object.
    Key(String),
    /// To the item of an array.
    Index(usize),
}

/// A kind of mismatch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MismatchKind {
    /// A null where the type is not nullable.
    Null,
    /// An unknown property; its name is the innermost step.
    UnknownProperty,
    /// A value of the right type that does not have the required format.
    Format,
    /// A missing required property; its name is the innermost step.
    MissingProperty,
    /// A value of another type.
    Type,
}

impl Mismatch {
    /// Creates a mismatch of this kind.
    #[cold]
    pub fn new(kind: MismatchKind, expected: impl fmt::Display, found: impl fmt::Display) -> Self {
        Self(Box::new(Inner {
            steps: Vec::new(),
            kind,
            expected: expected.to_string(),
            found: found.to_string(),
        }))
    }

    /// Creates the mismatch of a value of another type.
    #[cold]
    pub fn of_type(expected: impl fmt::Display, found: &Json<'_>) -> Self {
        let kind = match found {
            Json::Null => MismatchKind::Null,
            _ => MismatchKind::Type,
        };
        Self::new(kind, expected, found)
    }

    /// Creates the mismatch of a value that does not have the required format.
    #[cold]
    pub fn of_format(expected: impl fmt::Display, found: &Json<'_>) -> Self {
        Self::new(MismatchKind::Format, expected, found)
    }

    /// Creates the mismatch of an object without a required property.
    #[cold]
    pub fn missing(name: &str) -> Self {
        Self::new(
            MismatchKind::MissingProperty,
            format_args!("the required property {name:?}"),
            "nothing",
        )
        .within(Step::Key(name.to_owned()))
    }

    /// Creates the mismatch of an object with an unknown property.
    #[cold]
    pub fn unknown(name: &str) -> Self {
        Self::new(
            MismatchKind::UnknownProperty,
            "nothing",
            format_args!("the unknown property {name:?}"),
        )
        .within(Step::Key(name.to_owned()))
    }

    /// Returns the same mismatch, seen from the value that contains this one.
    #[must_use]
    pub fn within(mut self, step: Step) -> Self {
        self.0.steps.push(step);
        self
    }

    /// Returns the kind of mismatch.
    pub fn kind(&self) -> MismatchKind {
        self.0.kind
    }

    /// Returns what was expected.
    pub fn expected(&self) -> &str {
        &self.0.expected
    }

    /// Returns what was found.
    pub fn found(&self) -> &str {
        &self.0.found
    }

    /// Returns the path to the value, from the outside in.
    pub fn path(&self) -> Vec<&Step> {
        self.0.steps.iter().rev().collect()
    }

    /// Returns the name of the property that is missing or unknown.
    fn property(&self) -> Option<&str> {
        match (self.0.kind, self.0.steps.first()) {
            (
                MismatchKind::MissingProperty | MismatchKind::UnknownProperty,
                Some(Step::Key(name)),
            ) => Some(name),
            _ => None,
        }
    }
}

/// Writes the location as a JSON pointer (RFC 6901), and what is wrong there.
impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let property = self.property();
        let steps = self.0.steps.iter().skip(usize::from(property.is_some()));
        for step in steps.clone().rev() {
            match step {
                Step::Key(key) => f.write_str(&pointer::segment(key))?,
                Step::Index(index) => write!(f, "/{index}")?,
            }
        }
        if steps.len() > 0 {
            f.write_str(": ")?;
        }
        match (self.0.kind, property) {
            (MismatchKind::MissingProperty, Some(name)) => {
                write!(f, "missing required property {name:?}")
            }
            (_, Some(name)) => write!(f, "unknown property {name:?}"),
            (_, None) => write!(f, "expected {}, found {}", self.0.expected, self.0.found),
        }
    }
}

impl std::error::Error for Mismatch {}

/// Returns the text of a string.
///
/// # Errors
/// Returns an error if the value is not a string.
pub fn text<'j>(json: &'j Json<'_>) -> Result<&'j str, Mismatch> {
    match json {
        Json::String(text) => Ok(text),
        other => Err(Mismatch::of_type("a string", other)),
    }
}

impl Decode for Value {
    fn decode(json: &Json<'_>) -> Result<Self, Mismatch> {
        Ok(json.to_value())
    }
}

impl Decode for String {
    fn decode(json: &Json<'_>) -> Result<Self, Mismatch> {
        text(json).map(str::to_owned)
    }
}

/// Accepts only null.
impl Decode for () {
    fn decode(json: &Json<'_>) -> Result<Self, Mismatch> {
        match json {
            Json::Null => Ok(()),
            other => Err(Mismatch::of_type("null", other)),
        }
    }
}

impl Decode for bool {
    fn decode(json: &Json<'_>) -> Result<Self, Mismatch> {
        match json {
            Json::Bool(value) => Ok(*value),
            other => Err(Mismatch::of_type("a boolean", other)),
        }
    }
}

/// Returns the value of an integer, which may be written as `1.0` (JSON Schema Core, section
/// 4.2.2).
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
            fn decode(json: &Json<'_>) -> Result<Self, Mismatch> {
                const EXPECTED: &str = concat!("an integer (", stringify!($type), ")");
                integer(json)
                    .and_then(|number| Self::try_from(number).ok())
                    .ok_or_else(|| Mismatch::of_type(EXPECTED, json))
            }
        }
    )*};
}
integers!(i8, i16, i32, i64, u8, u16, u32, u64);

impl Decode for f64 {
    fn decode(json: &Json<'_>) -> Result<Self, Mismatch> {
        match json {
            Json::Number(number) => number.as_f64(),
            _ => None,
        }
        .ok_or_else(|| Mismatch::of_type("a number", json))
    }
}

impl Decode for f32 {
    fn decode(json: &Json<'_>) -> Result<Self, Mismatch> {
        f64::decode(json).map(|number| number as f32)
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(json: &Json<'_>) -> Result<Self, Mismatch> {
        match json {
            Json::Null => Ok(None),
            other => T::decode(other).map(Some),
        }
    }

    fn decode_present(json: &Json<'_>) -> Result<Self, Mismatch> {
        T::decode(json).map(Some)
    }

    fn absent(_name: &str) -> Result<Self, Mismatch> {
        Ok(None)
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(json: &Json<'_>) -> Result<Self, Mismatch> {
        T::decode(json).map(Box::new)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(json: &Json<'_>) -> Result<Self, Mismatch> {
        let Json::Array(items) = json else {
            return Err(Mismatch::of_type("an array", json));
        };
        let mut read = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            read.push(T::decode(item).map_err(|mismatch| mismatch.within(Step::Index(index)))?);
        }
        Ok(read)
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode(json: &Json<'_>) -> Result<Self, Mismatch> {
        let Json::Object(fields) = json else {
            return Err(Mismatch::of_type("an object", json));
        };
        let mut read = BTreeMap::new();
        for (name, value) in fields {
            let value = T::decode(value)
                .map_err(|mismatch| mismatch.within(Step::Key(name.to_string())))?;
            read.insert(name.to_string(), value);
        }
        Ok(read)
    }
}
