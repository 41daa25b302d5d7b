//! JSON text of a value in any data format of serde.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::Serialize;
use serde_json::value::RawValue;

use crate::runtime::json::scan;

/// Returns the value of a deserializer as JSON.
///
/// # Errors
/// Returns the errors of the data format.
pub(crate) fn to_json<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Cow<'de, str>, D::Error> {
    if reads_json::<D>() {
        return <&RawValue>::deserialize(deserializer).map(|raw| Cow::Borrowed(raw.get()));
    }
    let mut json = Vec::new();
    Transcoder(&mut json).deserialize(deserializer)?;
    String::from_utf8(json)
        .map(Cow::Owned)
        .map_err(D::Error::custom)
}

/// Returns whether a deserializer is that of serde_json for a text in memory, which has the value as
/// JSON already.
///
/// A deserializer may borrow, so it has no `TypeId`. Its name is not guaranteed to be the same in
/// every version of the compiler and of serde_json; with another one, the value is written again.
fn reads_json<D>() -> bool {
    let name = std::any::type_name::<D>();
    let reader = name.strip_prefix("&mut serde_json::de::Deserializer<serde_json::read::");
    reader.is_some_and(|reader| reader.starts_with("StrRead") || reader.starts_with("SliceRead"))
}

/// Writes a value to the text.
struct Transcoder<'j>(&'j mut Vec<u8>);

impl Transcoder<'_> {
    fn write<E: Error>(self, scalar: impl Serialize) -> Result<(), E> {
        serde_json::to_writer(self.0, &scalar).map_err(E::custom)
    }
}

impl<'de> DeserializeSeed<'de> for Transcoder<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Transcoder<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.write(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.write(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.write(value)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        self.write(number)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        self.write(number)
    }

    /// JSON has neither infinities nor NaN; other data formats do. They are null.
    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        self.write(number)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        if scan::plain_end(text.as_bytes(), 0) < text.len() {
            return self.write(text);
        }
        self.0.push(b'"');
        self.0.extend_from_slice(text.as_bytes());
        self.0.push(b'"');
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        self.0.push(b'[');
        let start = self.0.len();
        loop {
            let end = self.0.len();
            if end > start {
                self.0.push(b',');
            }
            if list.next_element_seed(Transcoder(&mut *self.0))?.is_none() {
                self.0.truncate(end);
                self.0.push(b']');
                return Ok(());
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        self.0.push(b'{');
        let start = self.0.len();
        loop {
            let end = self.0.len();
            if end > start {
                self.0.push(b',');
            }
            if map.next_key_seed(Name(&mut *self.0))?.is_none() {
                self.0.truncate(end);
                self.0.push(b'}');
                return Ok(());
            }
            self.0.push(b':');
            map.next_value_seed(Transcoder(&mut *self.0))?;
        }
    }
}

/// Writes the name of a property to the text.
struct Name<'j>(&'j mut Vec<u8>);

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<(), E> {
        Transcoder(self.0).visit_str(name)
    }
}
