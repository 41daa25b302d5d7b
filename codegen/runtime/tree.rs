//! Reading a value tree, with the place of what does not fit.

use std::fmt;

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{
    self, DeserializeSeed, Deserializer, Expected, IntoDeserializer, MapAccess, SeqAccess,
    Unexpected, Visitor,
};
use serde::forward_to_deserialize_any;
use serde_json::Value;

/// Why a tree cannot be read as a type, and where.
#[derive(Debug)]
pub(crate) struct Fault {
    /// From the innermost out, as the error travels.
    steps: Vec<Step>,
    pub(crate) kind: Kind,
    pub(crate) expected: String,
    pub(crate) found: String,
}

#[derive(Clone, Debug)]
pub(crate) enum Step {
    Key(String),
    Index(usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A null where there is no room for one.
    Null,
    /// A field that is not known; its name is the innermost step.
    Unknown,
    /// A value of the right type that does not follow its format.
    Value,
    /// A required field is missing; its name is the innermost step.
    Missing,
    Other,
}

impl Fault {
    fn new(kind: Kind, expected: impl ToString, found: impl ToString) -> Self {
        Self {
            steps: Vec::new(),
            kind,
            expected: expected.to_string(),
            found: found.to_string(),
        }
    }

    fn within(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }

    /// The way to the fault, from the outside in.
    pub(crate) fn path(&self) -> Vec<&Step> {
        self.steps.iter().rev().collect()
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}, got {}", self.expected, self.found)
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(Kind::Other, message, "something else")
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        match found {
            Unexpected::Unit | Unexpected::Option => Self::new(Kind::Null, expected, "null"),
            found => Self::new(Kind::Other, expected, found),
        }
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(Kind::Value, expected, found)
    }

    fn unknown_field(field: &str, _expected: &'static [&'static str]) -> Self {
        Self::new(Kind::Unknown, "no such field", "one").within(Step::Key(field.to_owned()))
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(Kind::Missing, "a value", "nothing").within(Step::Key(field.to_owned()))
    }
}

/// Reads a value tree like `serde_json` does, but knows the place of what it cannot read.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'v>(pub(crate) &'v Value);

impl<'de> IntoDeserializer<'de, Fault> for Reader<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Reader<'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
                (Some(number), _, _) => visitor.visit_u64(number),
                (_, Some(number), _) => visitor.visit_i64(number),
                (_, _, Some(number)) => visitor.visit_f64(number),
                _ => Err(Fault::new(Kind::Other, "a number of 64 bits", number)),
            },
            Value::String(text) => visitor.visit_borrowed_str(text),
            Value::Array(items) => visitor.visit_seq(Items {
                items: SeqDeserializer::new(items.iter().map(Reader)),
                index: 0,
            }),
            Value::Object(fields) => visitor.visit_map(Entries {
                entries: MapDeserializer::new(
                    fields
                        .iter()
                        .map(|(key, value)| (key.as_str(), Reader(value))),
                ),
                keys: fields.keys(),
                current: "",
            }),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// The items of a list, which give their index to a fault that passes through.
struct Items<'de, I: Iterator<Item = Reader<'de>>> {
    items: SeqDeserializer<I, Fault>,
    index: usize,
}

impl<'de, I: Iterator<Item = Reader<'de>>> SeqAccess<'de> for Items<'de, I> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Fault> {
        let index = self.index;
        self.index += 1;
        self.items
            .next_element_seed(seed)
            .map_err(|fault| fault.within(Step::Index(index)))
    }
}

/// The entries of an object, which give their key to a fault that passes through.
struct Entries<'de, I: Iterator<Item = (&'de str, Reader<'de>)>> {
    entries: MapDeserializer<'de, I, Fault>,
    keys: serde_json::map::Keys<'de>,
    current: &'de str,
}

impl<'de, I: Iterator<Item = (&'de str, Reader<'de>)>> MapAccess<'de> for Entries<'de, I> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Fault> {
        self.current = self.keys.next().map_or("", String::as_str);
        self.entries.next_key_seed(seed)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Fault> {
        self.entries
            .next_value_seed(seed)
            .map_err(|fault| fault.within(Step::Key(self.current.to_owned())))
    }
}
