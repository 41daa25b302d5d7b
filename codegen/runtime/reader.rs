//! Reading bodies: exact first, tolerant where that fails.
//!
//! A body is read straight into its type. Only where that fails is it read again, by way
//! of a value tree, to learn the place; a tolerant reader then takes out what the type has
//! no room for, notes it as [`Drift`], and goes on.

use std::collections::HashMap;
use std::fmt;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::tree::{Fault, Kind, Reader, Step};
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

/// Reads a body of JSON. An empty one is taken for null by a tolerant reader.
pub(crate) fn json_body<T: DeserializeOwned>(body: &Bytes, reading: Reading) -> Read<T> {
    if body.is_empty() && reading == Reading::Tolerant {
        let drift = Drift {
            pointer: String::new(),
            expected: "JSON".to_owned(),
            found: "an empty body".to_owned(),
        };
        return match serde_json::from_slice(b"null") {
            Ok(value) => Ok((value, vec![drift])),
            Err(_) => Err(drift),
        };
    }
    json(body, reading)
}

/// Reads a body of text.
pub(crate) fn text_body(body: &Bytes, reading: Reading) -> Read<String> {
    let drift = match String::from_utf8(body.to_vec()) {
        Ok(text) => return Ok((text, Vec::new())),
        Err(error) => Drift {
            pointer: String::new(),
            expected: "text in UTF-8".to_owned(),
            found: format!("something else ({})", error.utf8_error()),
        },
    };
    match reading {
        Reading::Tolerant => Ok((String::from_utf8_lossy(body).into_owned(), vec![drift])),
        Reading::Strict => Err(drift),
    }
}

/// Takes a body as it is.
pub(crate) fn bytes_body(body: &Bytes, _reading: Reading) -> Read<Bytes> {
    Ok((body.clone(), Vec::new()))
}

/// Reads JSON.
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
    let mut repair = Repair::default();
    for _ in 0..MOST_ROUNDS {
        let fault = match T::deserialize(Reader(&tree)) {
            Ok(value) => return Ok((value, repair.drift)),
            Err(fault) => fault,
        };
        let before = repair.drift.len();
        if reading == Reading::Tolerant {
            repair.take_out(&mut tree, &fault.path(), String::new(), &fault);
        }
        if repair.drift.len() == before {
            return Err(repair.blame(fault));
        }
    }
    Err(Drift {
        pointer: String::new(),
        expected: "an answer as documented".to_owned(),
        found: format!("one with more than {MOST_ROUNDS} departures"),
    })
}

/// What was taken out of a tree so far.
#[derive(Default)]
struct Repair {
    drift: Vec<Drift>,
    /// Where the items stood that are left, of each list that some were taken out of.
    stood: HashMap<String, Vec<usize>>,
}

impl Repair {
    /// Takes the value at `path` out of the tree; for a null or an unknown field also all
    /// those in the same place of the other items of a list. `at` is the place of the tree
    /// in the answer as it came.
    fn take_out(&mut self, tree: &mut Value, path: &[&Step], at: String, fault: &Fault) {
        match (path, tree) {
            ([Step::Key(key)], Value::Object(fields)) => {
                let fits = |value: &&Value| match fault.kind {
                    Kind::Null => value.is_null(),
                    Kind::Unknown | Kind::Value => true,
                    Kind::Missing | Kind::Other => false,
                };
                if let Some(value) = fields.get(key).filter(fits) {
                    self.note(at + &escaped(key), value, fault);
                    fields.remove(key);
                }
            }
            ([Step::Index(_)], Value::Array(items)) if fault.kind == Kind::Null => {
                let mut left = Vec::new();
                for (index, item) in items.iter().enumerate() {
                    match item {
                        Value::Null => self.note(format!("{at}/{index}"), item, fault),
                        _ => left.push(index),
                    }
                }
                items.retain(|item| !item.is_null());
                self.stood.insert(at, left);
            }
            ([Step::Key(key), rest @ ..], Value::Object(fields)) => {
                if let Some(value) = fields.get_mut(key) {
                    self.take_out(value, rest, at + &escaped(key), fault);
                }
            }
            ([Step::Index(wanted), rest @ ..], Value::Array(items)) => {
                for (index, item) in items.iter_mut().enumerate() {
                    if fault.kind != Kind::Value || index == *wanted {
                        let at = self.item(&at, index);
                        self.take_out(item, rest, at, fault);
                    }
                }
            }
            _ => {}
        }
    }

    fn note(&mut self, pointer: String, value: &Value, fault: &Fault) {
        self.drift.push(Drift {
            pointer,
            expected: fault.expected.clone(),
            found: shown(value),
        });
    }

    /// The place of an item in the answer as it came.
    fn item(&self, list: &str, index: usize) -> String {
        let stood = self.stood.get(list).and_then(|stood| stood.get(index));
        format!("{list}/{}", stood.unwrap_or(&index))
    }

    /// The departure to report for a fault that cannot be taken out. Where a required field
    /// is missing only because its value was taken out, that value is to blame.
    fn blame(self, fault: Fault) -> Drift {
        let place = |at: String, step: &&Step| match step {
            Step::Key(key) => at + &escaped(key),
            Step::Index(index) => self.item(&at, *index),
        };
        let pointer = fault.path().iter().fold(String::new(), place);
        self.drift
            .into_iter()
            .find(|drift| fault.kind == Kind::Missing && drift.pointer == pointer)
            .unwrap_or(Drift {
                pointer,
                expected: fault.expected,
                found: fault.found,
            })
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
