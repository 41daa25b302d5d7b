//! The fast reader: one pass of serde_json or serde_yaml straight into the value tree.
//!
//! It gives up on whatever these two would read wrongly, or only with a vague error: duplicate
//! keys, merges, tags, deep nesting, numbers beyond 64 bits. The exact reader takes over then;
//! ordinary documents have none of that. Imports `document`.

use crate::spec::document::{Entries, Node};
use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use std::cell::Cell;
use std::fmt;

/// How deep this reader goes; both parsers have a limit of 128 of their own.
const DEPTH: usize = 120;

/// A number above this may be an integer that the parser has rounded.
const TWO_TO_63: f64 = 9_223_372_036_854_775_808.0;

/// The result of the fast reader.
pub(super) enum Outcome<E> {
    /// The tree.
    Read(Node),
    /// The text needs the exact reader.
    GaveUp,
    /// The parser's own error.
    Failed(E),
}

/// Reads JSON.
pub(super) fn json(text: &str) -> Outcome<serde_json::Error> {
    let mut parser = serde_json::Deserializer::from_str(text);
    read(Mode::Json, |seed| {
        let node = seed.deserialize(&mut parser)?;
        parser.end()?;
        Ok(node)
    })
}

/// Reads YAML.
pub(super) fn yaml(text: &str) -> Outcome<serde_yaml::Error> {
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
    match read {
        // More digits than an integer has room for.
        Outcome::Read(Node::Float(_)) if is_digits(text) => None,
        Outcome::Read(node) => Some(node),
        Outcome::GaveUp => None,
        Outcome::Failed(_) => Some(Node::String(text.to_owned())),
    }
}

fn is_digits(text: &str) -> bool {
    let digits = text.trim_start_matches(['+', '-']);
    digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn read<E>(mode: Mode, run: impl FnOnce(Seed<'_>) -> Result<Node, E>) -> Outcome<E> {
    let gave_up = Cell::new(false);
    let seed = Seed {
        gave_up: &gave_up,
        mode,
        depth: 0,
    };
    match run(seed) {
        Ok(node) => Outcome::Read(node),
        Err(_) if gave_up.get() => Outcome::GaveUp,
        Err(error) => Outcome::Failed(error),
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

    fn text<E: de::Error>(self, text: &str) -> Result<(), E> {
        // serde_yaml hands out numbers that overflow as text, like text in quotes.
        if self.mode != Mode::Json && is_overflow(text) {
            return Err(self.give_up());
        }
        Ok(())
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
        let value = i128::try_from(value).map_err(|_| self.give_up())?;
        Ok(Node::Integer(value))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Node, E> {
        let kept = value.is_finite() && (self.mode == Mode::Scalar || value.abs() < TWO_TO_63);
        kept.then_some(Node::Float(value))
            .ok_or_else(|| self.give_up())
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Node, E> {
        self.text(text)?;
        Ok(Node::String(text.to_owned()))
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<Node, E> {
        self.text(&text)?;
        Ok(Node::String(text))
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
        while let Some(Key(key)) = map.next_key()? {
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

/// A key as it is written: `200` and `true` are text too.
struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Asked for a string, serde_yaml does not try to read the scalar as a number.
        String::deserialize(deserializer).map(Key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scalars_are_read_as_in_yaml_1_2() {
        let text = |text: &str| Some(Node::String(text.to_owned()));
        assert_eq!(plain_scalar("0x10"), Some(Node::Integer(16)));
        assert_eq!(plain_scalar("-5"), Some(Node::Integer(-5)));
        assert_eq!(plain_scalar("1e3"), Some(Node::Float(1000.0)));
        assert_eq!(plain_scalar("1e38"), Some(Node::Float(1e38)));
        assert_eq!(plain_scalar("~"), Some(Node::Null));
        assert_eq!(plain_scalar(""), Some(Node::Null));
        assert_eq!(plain_scalar("True"), Some(Node::Bool(true)));
        for word in [
            "no", "on", "yes", "y", "off", "0123", "nothing", "1.2.3", "12 a", "-", "n:m",
        ] {
            assert_eq!(plain_scalar(word), text(word));
        }
    }

    #[test]
    fn numbers_out_of_range_are_not_rounded() {
        let digits = "1".repeat(60);
        for number in [
            "1e400",
            "-1e400",
            ".inf",
            ".nan",
            &digits,
            &format!("-{digits}"),
        ] {
            assert_eq!(plain_scalar(number), None, "{number}");
        }
    }
}
