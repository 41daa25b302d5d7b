//! Decoding of types from JSON text, in one pass, strictly or leniently.
//!
//! Nothing in this module is generic over a data format: there is one copy of the code that decodes
//! a type, so that a crate with hundreds of types compiles quickly. A type reads its value from the
//! text at once; only a union looks at it more than once.
//!
//! # Lenient decoding
//!
//! A value that does not match its type is read liberally where only one reading makes sense. If
//! there is none, the value is omitted where its place can do without. Otherwise the value around
//! it has no reading either; what has none up to the body itself fails the call. Each deviation is
//! recorded, but those that fail the call.
//!
//! | Place | Without a reading |
//! |---|---|
//! | optional property, or property that may be null | is absent, or null if it is required |
//! | item of an array | is omitted: the array is shorter |
//! | undeclared property that is kept, entry of a map | is omitted |
//! | union with a variant for other values | is kept in that variant, as it was received |
//! | required property, item of a tuple, wrapped value, body | the value around it has no reading |
//!
//! | Type | Liberal readings |
//! |---|---|
//! | string, enum of strings, string with a name | a number or a boolean, as its text; a string that is not Unicode, with U+FFFD |
//! | number | a string that contains a number |
//! | boolean | `0`, `1`, `"false"`, `"true"` |
//! | array | null or `{}`, as an empty one |
//! | map | null or `[]`, as an empty one |
//! | object without required properties, inside of another value | null or `[]`, as an empty one |
//! | tuple | an array that is too long, as its first items |
//! | `date-time` | other notations of ISO 8601, RFC 2822; without an offset, which violates the format |
//! | `date` | the date of a date and time |
//! | `byte` | base64 without padding, with white space, or in the alphabet for URLs |
//! | union without a discriminator | an array or an object as the branch with the fewest deviations, if no branch matches |
//!
//! A null is read liberally only where nothing else is left: in an optional place, it is absent. A
//! null among the items of an array or a map is omitted, unless these are arrays or maps.
//!
//! Unknown properties are ignored, or recorded if the document rejects them. If an object has
//! several properties with one name, the last one counts, and the others are recorded. In strict
//! decoding, all of these are errors.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::{Map, Number, Value};

use crate::runtime::json::cursor::{Cursor, Kind};
use crate::runtime::json::decoding::Reading;
use crate::runtime::json::deviation::Deviation;
use crate::runtime::json::drift::Drift;
use crate::runtime::json::liberal;
use crate::runtime::json::locate;
use crate::runtime::json::mismatch::{Mismatch, MismatchKind};
use crate::runtime::json::reader::Reader;

/// A type that can be decoded from JSON.
///
/// It accepts every value that the type can hold. [`Validate`](crate::Validate) checks the
/// constraints that the type does not express.
pub trait Decode: Sized {
    /// Whether a null that deviates from the document stands for a value of the type wherever it
    /// is, as the empty array.
    const HOLDS_NULL: bool = false;

    /// Whether a value is a secret, or contains one (`format: password`). Deviations are without
    /// values then.
    const HAS_SECRETS: bool = false;

    /// Decodes the next value.
    ///
    /// # Errors
    /// Returns an error if the value has no reading as the type.
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Mismatch>;

    /// Decodes the value of an optional property that may not be null.
    ///
    /// # Errors
    /// Returns an error if the value has no reading as the type.
    fn decode_present(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        Self::decode(reader)
    }

    /// Returns the value of a property that is absent, if the type has one.
    fn absent() -> Option<Self> {
        None
    }
}

/// A decoded value with its deviations, or the deviation for which it cannot be decoded.
pub type Decoded<T> = Result<(T, Drift), Deviation>;

/// Decodes a text.
///
/// # Errors
/// Returns the reason why the text is not JSON, or has no reading as the type.
pub fn from_text<T: Decode>(text: &str, reading: impl Into<Reading>) -> Decoded<T> {
    let mut reader = Reader::new(text, reading.into()).redacting(T::HAS_SECRETS);
    match T::decode(&mut reader) {
        Ok(value) => drift(text, reader).map(|drift| (value, drift)),
        Err(mismatch) => Err(rejected(text, &mismatch, T::HAS_SECRETS)),
    }
}

/// Returns the deviations of a value that has been read.
fn drift(text: &str, mut reader: Reader<'_>) -> Result<Drift, Deviation> {
    reader.expect_end();
    match reader.fault() {
        Some(fault) => Err(locate::fault(text, fault)),
        None => Ok(locate::drift(text, reader.into_record())),
    }
}

#[cold]
fn rejected(text: &str, mismatch: &Mismatch, has_secrets: bool) -> Deviation {
    let mut cursor = Cursor::new(text, false);
    cursor.skip();
    cursor.expect_end();
    match cursor.fault() {
        Some(fault) => locate::fault(text, fault),
        None => match locate::deviation(text, mismatch) {
            deviation if has_secrets => deviation.with_value(None, String::new()),
            deviation => deviation,
        },
    }
}

/// Decodes a value that its place can do without; returns `None` if it has no reading.
///
/// # Errors
/// In strict decoding, returns the mismatch.
pub fn dispensable<T: Decode>(
    reader: &mut Reader<'_>,
    holds_null: bool,
) -> Result<Option<T>, Mismatch> {
    let value = reader.begin_dispensable(holds_null);
    let decoded = T::decode(reader);
    reader.end_dispensable(value, decoded)
}

/// Decodes an item of an array or a map; returns `None` if it has no reading.
///
/// # Errors
/// In strict decoding, returns the mismatch.
pub fn item<T: Decode>(reader: &mut Reader<'_>) -> Result<Option<T>, Mismatch> {
    dispensable(reader, T::HOLDS_NULL)
}

/// Decodes the text of a string.
///
/// # Errors
/// Returns an error if the value has no reading as a string.
pub fn text<'t>(reader: &mut Reader<'t>) -> Result<Cow<'t, str>, Mismatch> {
    match reader.plain_text() {
        Some(text) => Ok(Cow::Borrowed(text)),
        None => other_text(reader),
    }
}

/// Decodes a string with escapes, or another value that is read as a string.
#[inline(never)]
fn other_text<'t>(reader: &mut Reader<'t>) -> Result<Cow<'t, str>, Mismatch> {
    match reader.escaped_string() {
        Some(text) => Ok(text),
        None => liberal::text(reader),
    }
}

/// Decodes a string in a format: as `read` does, or else, in lenient decoding, `read_liberally`.
///
/// # Errors
/// Returns an error if the value is not a string, or has no reading in the format.
pub fn formatted<T>(
    reader: &mut Reader<'_>,
    expected: &'static str,
    read: impl Fn(&str) -> Option<T>,
    read_liberally: impl Fn(&str) -> Option<T>,
) -> Result<T, Mismatch> {
    let start = reader.start();
    let plain = reader.plain_text().map(Cow::Borrowed);
    let Some(text) = plain.or_else(|| reader.escaped_string()) else {
        return Err(reader.mismatch(expected));
    };
    if let Some(value) = read(&text) {
        return Ok(value);
    }
    let mismatch = reader.mismatch_since(start, MismatchKind::Format, expected);
    match read_liberally(&text) {
        Some(value) => reader.tolerate(mismatch).map(|()| value),
        None => Err(mismatch),
    }
}

impl Decode for String {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        match reader.plain_text() {
            Some(text) => Ok(text.to_owned()),
            None => other_text(reader).map(Cow::into_owned),
        }
    }
}

/// Accepts only null.
impl Decode for () {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        match reader.null() {
            true => Ok(()),
            false => Err(reader.mismatch("null")),
        }
    }
}

impl Decode for bool {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        match reader.boolean() {
            Some(value) => Ok(value),
            None => liberal::boolean(reader),
        }
    }
}

/// Returns the value of an integer, which may be written as `1.0` (JSON Schema Core, section
/// 4.2.2).
fn integer(text: &str) -> Option<i128> {
    if let Ok(number) = text.parse() {
        return Some(number);
    }
    let number: f64 = text.parse().ok()?;
    (number.is_finite() && number.fract() == 0.0).then_some(number as i128)
}

macro_rules! integers {
    ($($type:ty),*) => {$(
        impl Decode for $type {
            fn decode(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
                const EXPECTED: &str = concat!("an integer (", stringify!($type), ")");
                liberal::number(reader, EXPECTED, |text| match text.parse() {
                    Ok(number) => Some(number),
                    Err(_) => Self::try_from(integer(text)?).ok(),
                })
            }
        }
    )*};
}
integers!(i8, i16, i32, i64, u8, u16, u32, u64);

impl Decode for f64 {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        liberal::number(reader, "a number", |text| {
            text.parse().ok().filter(|number: &f64| number.is_finite())
        })
    }
}

impl Decode for f32 {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        liberal::number(reader, "a number (f32)", |text| {
            text.parse().ok().filter(|number: &f32| number.is_finite())
        })
    }
}

impl<T: Decode> Decode for Option<T> {
    const HOLDS_NULL: bool = true;
    const HAS_SECRETS: bool = T::HAS_SECRETS;

    fn decode(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        match reader.null() {
            true => Ok(None),
            false => dispensable(reader, true),
        }
    }

    fn decode_present(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        dispensable(reader, false)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Decode> Decode for Vec<T> {
    const HOLDS_NULL: bool = true;
    const HAS_SECRETS: bool = T::HAS_SECRETS;

    fn decode(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        let mut list = reader.array()?;
        let mut items = Vec::new();
        while reader.next_item(&mut list) {
            items.extend(item(reader)?);
        }
        Ok(items)
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    const HOLDS_NULL: bool = true;
    const HAS_SECRETS: bool = T::HAS_SECRETS;

    fn decode(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        let mut object = reader.object(None)?;
        let mut map = Self::new();
        while let Some(name) = reader.next_name(&mut object) {
            entry(&mut map, &name, reader)?;
        }
        Ok(map)
    }
}

/// Decodes an entry of a map.
///
/// # Errors
/// In strict decoding, returns an error if the value does not match the type, or if the map has an
/// entry of this name.
pub fn entry<T: Decode>(
    map: &mut BTreeMap<String, T>,
    name: &str,
    reader: &mut Reader<'_>,
) -> Result<(), Mismatch> {
    let start = reader.start();
    let before = match item(reader)? {
        Some(value) => map.insert(name.to_owned(), value),
        None => map.remove(name),
    };
    match before {
        Some(_) => reader.duplicate(start),
        None => Ok(()),
    }
}

impl Decode for Value {
    const HOLDS_NULL: bool = true;

    fn decode(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        match reader.kind() {
            Kind::Null if reader.null() => Ok(Self::Null),
            Kind::Bool => bool::decode(reader).map(Self::Bool),
            Kind::Number => number(reader).map(Self::Number),
            Kind::String => String::decode(reader).map(Self::String),
            Kind::Array => Vec::decode(reader).map(Self::Array),
            Kind::Object => {
                let mut object = reader.object(None)?;
                let mut map = Map::new();
                while let Some(name) = reader.next_name(&mut object) {
                    let start = reader.start();
                    let Some(value) = item(reader)? else { continue };
                    if map.insert(name.into_owned(), value).is_some() {
                        reader.duplicate(start)?;
                    }
                }
                Ok(Self::Object(map))
            }
            Kind::Null | Kind::Invalid => Err(reader.mismatch("JSON")),
        }
    }
}

/// Decodes a number of 64 bits.
fn number(reader: &mut Reader<'_>) -> Result<Number, Mismatch> {
    liberal::number(reader, "a number of 64 bits", |text| {
        serde_json::from_str(text).ok()
    })
}
