//! Encoding of types to JSON, through a view of each value that is the same for all types.
//!
//! A type only states what it consists of; the code that writes it is shared. There is one copy of
//! that code, whatever number of types there is.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Number, Value};

use crate::runtime::validation::validate::Validate;

/// A type that can be encoded as JSON.
pub trait Encode: Validate + fmt::Debug {
    /// Returns what the value consists of.
    fn view(&self) -> View<'_>;
}

/// What a value consists of.
pub enum View<'v> {
    /// `None`, which is null unless it is an optional property.
    Absent,
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number.
    Number(Number),
    /// A number of 32 bits, whose shortest text differs from that of the same number in 64 bits.
    Float32(f32),
    /// A string.
    Text(Cow<'v, str>),
    /// An array.
    List(&'v dyn List),
    /// An object with arbitrary property names.
    Map(&'v dyn Map),
    /// An object with declared properties.
    Object(&'v dyn Properties),
    /// An object with a discriminator, by its name and value, unless the object has one already.
    Tagged(&'static str, &'static str, &'v dyn Encode),
    /// Any JSON value.
    Json(Cow<'v, Value>),
}

/// An array.
pub trait List {
    /// Returns the number of items.
    fn count(&self) -> usize;

    /// Returns an item.
    fn item(&self, index: usize) -> Option<&dyn Encode>;
}

/// An object with arbitrary property names.
pub trait Map {
    /// Passes each property to `visit`.
    fn each<'v>(&'v self, visit: &mut dyn FnMut(&'v str, &'v dyn Encode));
}

/// An object with declared properties.
pub trait Properties {
    /// Passes each property that is present to `visit`.
    fn each_present(&self, visit: &mut dyn FnMut(&str, View<'_>));
}

impl View<'_> {
    /// Returns the value as JSON.
    pub fn to_value(&self) -> Value {
        serde_json::to_value(self).unwrap_or_default()
    }
}

impl Serialize for dyn Encode + '_ {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absent | Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(number) => number.serialize(serializer),
            Self::Float32(number) => serializer.serialize_f32(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(list) => {
                let items = (0..list.count()).filter_map(|index| list.item(index));
                serializer.collect_seq(items)
            }
            Self::Map(map) => {
                let mut writer = Writer::new(serializer)?;
                map.each(&mut |name, value| writer.entry(name, &value.view()));
                writer.end()
            }
            Self::Object(object) => {
                let mut writer = Writer::new(serializer)?;
                object.each_present(&mut |name, value| writer.entry(name, &value));
                writer.end()
            }
            Self::Tagged(name, tag, value) => tagged(name, tag, *value, serializer),
            Self::Json(value) => value.serialize(serializer),
        }
    }
}

/// Writes an object with a discriminator, unless it has one already (OpenAPI 3.0.4, Discriminator
/// Object).
fn tagged<S: Serializer>(
    name: &'static str,
    tag: &'static str,
    value: &dyn Encode,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match value.view().to_value() {
        Value::Object(fields) if !fields.contains_key(name) => {
            let mut writer = Writer::new(serializer)?;
            writer.entry(name, &View::Text(Cow::Borrowed(tag)));
            for (name, value) in &fields {
                writer.entry(name, &View::Json(Cow::Borrowed(value)));
            }
            writer.end()
        }
        value => value.serialize(serializer),
    }
}

/// Writes the properties of an object, up to the first error.
struct Writer<M: SerializeMap>(Result<M, M::Error>);

impl<M: SerializeMap> Writer<M> {
    fn new<S>(serializer: S) -> Result<Self, S::Error>
    where
        S: Serializer<SerializeMap = M, Error = M::Error>,
    {
        serializer.serialize_map(None).map(|map| Self(Ok(map)))
    }

    fn entry(&mut self, name: &str, value: &View<'_>) {
        let Ok(map) = &mut self.0 else { return };
        if let Err(error) = map.serialize_entry(name, value) {
            self.0 = Err(error);
        }
    }

    fn end(self) -> Result<M::Ok, M::Error> {
        self.0?.end()
    }
}

/// Serializes a value by its view.
///
/// # Errors
/// Returns the errors of the serializer.
pub fn serialize<S: Serializer>(value: &dyn Encode, serializer: S) -> Result<S::Ok, S::Error> {
    value.view().serialize(serializer)
}

impl Encode for Value {
    fn view(&self) -> View<'_> {
        View::Json(Cow::Borrowed(self))
    }
}

impl Encode for String {
    fn view(&self) -> View<'_> {
        View::Text(Cow::Borrowed(self))
    }
}

impl Encode for () {
    fn view(&self) -> View<'_> {
        View::Null
    }
}

impl Encode for bool {
    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }
}

macro_rules! integers {
    ($($type:ty),*) => {$(
        impl Encode for $type {
            fn view(&self) -> View<'_> {
                View::Number(Number::from(*self))
            }
        }
    )*};
}
integers!(i8, i16, i32, i64, u8, u16, u32, u64);

impl Encode for f64 {
    /// A number that JSON cannot express is null.
    fn view(&self) -> View<'_> {
        Number::from_f64(*self).map_or(View::Null, View::Number)
    }
}

impl Encode for f32 {
    fn view(&self) -> View<'_> {
        View::Float32(*self)
    }
}

impl<T: Encode> Encode for Option<T> {
    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Absent,
        }
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Encode> List for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> Option<&dyn Encode> {
        self.get(index).map(|item| item as &dyn Encode)
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl<T: Encode> Map for BTreeMap<String, T> {
    fn each<'v>(&'v self, visit: &mut dyn FnMut(&'v str, &'v dyn Encode)) {
        for (name, value) in self {
            visit(name, value);
        }
    }
}
