//! Reading bodies: exact first, tolerant where that fails.
//!
//! A body is read straight into its type. Only where that fails is it read again, by way
//! of a value tree, to learn the place; a tolerant reader then takes out what the type has
//! no room for, notes it as [`Drift`], and goes on.

use std::fmt;

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, Expected, IntoDeserializer, MapAccess,
    SeqAccess, Unexpected, Visitor,
};
use serde::forward_to_deserialize_any;
use serde_json::Value;

use super::validate::Validate;

/// How exact an answer has to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reading {
    /// What an answer has too much or other than documented does not fail the call; it is
    /// noted as [`Drift`].
    #[default]
    Tolerant,
    /// An answer has to be exactly as documented.
    Strict,
}

/// A departure of an answer from what is documented.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drift {
    pub(crate) pointer: String,
    pub(crate) expected: String,
    pub(crate) found: String,
}

impl Drift {
    /// Where in the body, as a JSON pointer (RFC 6901).
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// What the description asks for.
    pub fn expected(&self) -> &str {
        &self.expected
    }

    /// What came, cut short.
    pub fn found(&self) -> &str {
        &self.found
    }
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: expected {}, got {}",
            self.pointer, self.expected, self.found
        )
    }
}

/// The rules that a value breaks which was read.
pub(crate) fn broken_rules(value: &impl Validate) -> Vec<Drift> {
    let violations = value.validate().err().unwrap_or_default();
    violations
        .iter()
        .map(|violation| Drift {
            pointer: violation.place().to_owned(),
            expected: format!("a value that {}", violation.rule()),
            found: violation.value().to_owned(),
        })
        .collect()
}

/// A value that was read, and what had to be taken out for that.
pub(crate) type Read<T> = Result<(T, Vec<Drift>), Drift>;

/// So many rounds of taking out are tried; one round serves all items of a list.
const MOST_ROUNDS: usize = 100;

/// Reads a body of JSON.
pub(crate) fn json<T: DeserializeOwned>(body: &[u8], reading: Reading) -> Read<T> {
    match serde_json::from_slice(body) {
        Ok(value) => Ok((value, Vec::new())),
        Err(_) => again(body, reading),
    }
}

#[cold]
fn again<T: DeserializeOwned>(body: &[u8], reading: Reading) -> Read<T> {
    let mut tree: Value = serde_json::from_slice(body).map_err(|error| Drift {
        pointer: String::new(),
        expected: "JSON".to_owned(),
        found: format!("something else ({error})"),
    })?;
    let mut drift: Vec<Drift> = Vec::new();
    for _ in 0..MOST_ROUNDS {
        let fault = match T::deserialize(Reader(&tree)) {
            Ok(value) => return Ok((value, drift)),
            Err(fault) => fault,
        };
        let before = drift.len();
        if reading == Reading::Tolerant {
            take_out(&mut tree, &fault.path(), String::new(), &fault, &mut drift);
        }
        if drift.len() == before {
            return Err(blame(fault, drift));
        }
    }
    Err(Drift {
        pointer: String::new(),
        expected: "an answer as documented".to_owned(),
        found: format!("one with more than {MOST_ROUNDS} departures"),
    })
}

/// The departure to report for a fault that cannot be taken out. Where a required field is
/// missing only because its value was taken out, that value is to blame.
fn blame(fault: Fault, drift: Vec<Drift>) -> Drift {
    let pointer = fault.pointer();
    drift
        .into_iter()
        .find(|drift| fault.kind == Kind::Missing && drift.pointer == pointer)
        .unwrap_or(Drift {
            pointer,
            expected: fault.expected,
            found: fault.found,
        })
}

/// Takes the value at `path` out of the tree; for a null or an unknown field also all those
/// in the same place of the other items of a list.
fn take_out(tree: &mut Value, path: &[&Step], at: String, fault: &Fault, drift: &mut Vec<Drift>) {
    let fits = |value: &Value| match fault.kind {
        Kind::Null => value.is_null(),
        Kind::Unknown | Kind::Value => true,
        Kind::Missing | Kind::Other => false,
    };
    let mut note = |pointer: String, value: &Value| {
        drift.push(Drift {
            pointer,
            expected: fault.expected.clone(),
            found: shown(value),
        });
    };
    match (path, tree) {
        ([Step::Key(key)], Value::Object(fields)) => {
            if let Some(value) = fields.get(key).filter(|value| fits(value)) {
                note(at + &escaped(key), value);
                fields.remove(key);
            }
        }
        ([Step::Index(_)], Value::Array(items)) if fault.kind == Kind::Null => {
            let mut index = 0;
            items.retain(|item| {
                let keep = !fits(item);
                if !keep {
                    note(format!("{at}/{index}"), item);
                }
                index += 1;
                keep
            });
        }
        ([Step::Key(key), rest @ ..], Value::Object(fields)) => {
            if let Some(value) = fields.get_mut(key) {
                take_out(value, rest, at + &escaped(key), fault, drift);
            }
        }
        ([Step::Index(wanted), rest @ ..], Value::Array(items)) => {
            for (index, item) in items.iter_mut().enumerate() {
                if fault.kind != Kind::Value || index == *wanted {
                    take_out(item, rest, format!("{at}/{index}"), fault, drift);
                }
            }
        }
        _ => {}
    }
}

fn escaped(key: &str) -> String {
    format!("/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// A value on one line, cut short.
fn shown(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(64) {
        None => text,
        Some((end, _)) => text.get(..end).unwrap_or_default().to_owned() + "…",
    }
}

/// Why a tree cannot be read as a type, and where.
#[derive(Debug)]
struct Fault {
    /// From the innermost out, as the error travels.
    steps: Vec<Step>,
    kind: Kind,
    expected: String,
    found: String,
}

#[derive(Clone, Debug)]
enum Step {
    Key(String),
    Index(usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
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

    fn path(&self) -> Vec<&Step> {
        self.steps.iter().rev().collect()
    }

    fn pointer(&self) -> String {
        let steps = self.steps.iter().rev().map(|step| match step {
            Step::Key(key) => escaped(key),
            Step::Index(index) => format!("/{index}"),
        });
        steps.collect()
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
struct Reader<'v>(&'v Value);

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
