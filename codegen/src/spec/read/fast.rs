//! The fast reader: one pass of serde_json or serde_yaml straight into the value tree.
//!
//! It gives up on whatever these two would read wrongly, or only with a vague error: duplicate
//! keys, merges, tags, deep nesting, numbers beyond 64 bits. The exact reader takes over then;
//! ordinary documents have none of that. Imports `document`, and `guard` from this folder.

use super::guard::is_suspect;
use crate::spec::document::{Entries, Node};
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use std::cell::Cell;
use std::fmt;

/// How deep this reader goes; both parsers have a limit of 128 of their own.
const DEPTH: usize = 120;

/// A number above this may be an integer that the parser has rounded.
const TWO_TO_63: f64 = 9_223_372_036_854_775_808.0;

/// Reads JSON; none if the text needs the exact reader.
///
/// # Errors
/// The parser's own error.
pub(super) fn json(text: &str) -> Result<Option<Node>, serde_json::Error> {
    let mut parser = serde_json::Deserializer::from_str(text);
    read(Mode::Json, |seed| {
        let node = seed.deserialize(&mut parser)?;
        parser.end()?;
        Ok(node)
    })
}

/// Reads YAML; none if the text needs the exact reader.
///
/// # Errors
/// The parser's own error.
pub(super) fn yaml(text: &str) -> Result<Option<Node>, serde_yaml::Error> {
    if is_suspect(text) {
        return Ok(None);
    }
    read(Mode::Yaml, |seed| {
        seed.deserialize(serde_yaml::Deserializer::from_str(text))
    })
}

/// Reads a scalar without quotes, such as `12` or `true`; none for a number that is out of
/// range.
pub(super) fn plain_scalar(text: &str) -> Option<Node> {
    let may_be_other_than_text = text
        .starts_with(['+', '-', '.', '~', 'n', 'N', 't', 'T', 'f', 'F'])
        || text.starts_with(|c: char| c.is_ascii_digit());
    if text.is_empty() {
        return Some(Node::Null);
    }
    if !may_be_other_than_text || text.contains(char::is_whitespace) {
        return Some(Node::String(text.to_owned()));
    }
    let read = read(Mode::Scalar, |seed| {
        seed.deserialize(serde_yaml::Deserializer::from_str(text))
    });
    // An integer with more digits than a node has room for is the nearest float, as for every
    // reader of JSON whose numbers are doubles.
    read.unwrap_or_else(|_| Some(Node::String(text.to_owned())))
}

fn read<E>(mode: Mode, run: impl FnOnce(Seed<'_>) -> Result<Node, E>) -> Result<Option<Node>, E> {
    let gave_up = Cell::new(false);
    let seed = Seed {
        gave_up: &gave_up,
        mode,
        depth: 0,
    };
    match run(seed) {
        Err(_) if gave_up.get() => Ok(None),
        read => read.map(Some),
    }
}

/// The kind of text that is being read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Json,
    Yaml,
    /// A single scalar of YAML. Its text is known, so nothing needs to be suspected.
    Scalar,
}

/// Reads one value, and all below it.
#[derive(Clone, Copy)]
struct Seed<'s> {
    gave_up: &'s Cell<bool>,
    mode: Mode,
    depth: usize,
}

impl Seed<'_> {
    /// The error that ends this reader's attempt; its text is never shown.
    fn give_up<E: de::Error>(self) -> E {
        self.gave_up.set(true);
        E::custom("left to the exact reader")
    }

    fn deeper<E: de::Error>(self) -> Result<Self, E> {
        if self.mode == Mode::Scalar {
            return Err(E::custom("not a scalar"));
        }
        if self.depth == DEPTH {
            return Err(self.give_up());
        }
        let depth = self.depth + 1;
        Ok(Self { depth, ..self })
    }
}

/// Whether the text is a number beyond the range of 64 bits, such as `1e400`.
fn is_overflow(text: &str) -> bool {
    let unsigned = text.trim_start_matches(['+', '-', '.']);
    unsigned.starts_with(|c: char| c.is_ascii_digit())
        && text.parse::<f64>().is_ok_and(f64::is_infinite)
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    /// serde_yaml reads a text without a document as none.
    fn visit_none<E: de::Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Integer(value.into()))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Integer(value.into()))
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Node, E> {
        Ok(Node::Integer(value))
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<Node, E> {
        match i128::try_from(value) {
            Ok(value) => Ok(Node::Integer(value)),
            Err(_) if self.mode == Mode::Scalar => Ok(Node::Float(value as f64)),
            Err(_) => Err(self.give_up()),
        }
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Node, E> {
        let kept = value.is_finite() && (self.mode == Mode::Scalar || value.abs() < TWO_TO_63);
        kept.then_some(Node::Float(value))
            .ok_or_else(|| self.give_up())
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Node, E> {
        // serde_yaml hands out numbers that overflow as text, like text in quotes.
        if self.mode != Mode::Json && is_overflow(text) {
            return Err(self.give_up());
        }
        Ok(Node::String(text.to_owned()))
    }

    /// serde_yaml reads values with tags as enums.
    fn visit_enum<A: de::EnumAccess<'de>>(self, _: A) -> Result<Node, A::Error> {
        Err(self.give_up())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let seed = self.deeper()?;
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(seed)? {
            items.push(item);
        }
        Ok(Node::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let seed = self.deeper()?;
        let mut entries = Entries::default();
        // Asked for a string, serde_yaml does not try to read a key, such as `200` or `true`, as
        // a number or a boolean.
        while let Some(key) = map.next_key::<String>()? {
            if self.mode == Mode::Yaml && key == "<<" {
                return Err(self.give_up());
            }
            if entries.insert(key, map.next_value_seed(seed)?).is_some() {
                return Err(self.give_up());
            }
        }
        Ok(Node::Map(entries))
    }
}
