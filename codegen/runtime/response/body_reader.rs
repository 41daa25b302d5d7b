//! Reading bodies: exact first, tolerant where that fails.
//!
//! Where a body does not fit its type, a tolerant reader takes out what the type has no
//! room for, notes it as [`Drift`], and goes on.

use std::collections::HashMap;
use std::fmt;

use bytes::Bytes;

use crate::runtime::json::decode::{Decode, Fault, Kind, Step};
use crate::runtime::json::tree::Json;
use crate::runtime::validation::validate::Violations;

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
pub(crate) fn broken_rules(violations: &Violations) -> Vec<Drift> {
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
pub(crate) fn json_body<T: Decode>(body: &Bytes, reading: Reading) -> Read<T> {
    if body.is_empty() && reading == Reading::Tolerant {
        let drift = Drift {
            pointer: String::new(),
            expected: "JSON".to_owned(),
            found: "an empty body".to_owned(),
        };
        return match T::decode(&Json::Null) {
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
pub(crate) fn json<T: Decode>(body: &[u8], reading: Reading) -> Read<T> {
    let mut tree = parse(body)?;
    let mut repair = Repair::default();
    loop {
        match T::decode(&tree) {
            Ok(value) => return Ok((value, repair.drift)),
            Err(fault) => repair.go_on(&mut tree, fault, reading)?,
        }
    }
}

fn parse(body: &[u8]) -> Result<Json<'_>, Drift> {
    serde_json::from_slice(body).map_err(|error| Drift {
        pointer: String::new(),
        expected: "JSON".to_owned(),
        found: format!("something else ({error})"),
    })
}

/// What was taken out of a tree so far.
#[derive(Default)]
struct Repair {
    drift: Vec<Drift>,
    /// Where the items stood that are left, of each list that some were taken out of.
    stood: HashMap<String, Vec<usize>>,
    rounds: usize,
}

impl Repair {
    /// Takes out what does not fit, where that is possible and wanted.
    #[cold]
    fn go_on(&mut self, tree: &mut Json<'_>, fault: Fault, reading: Reading) -> Result<(), Drift> {
        self.rounds += 1;
        if self.rounds > MOST_ROUNDS {
            return Err(Drift {
                pointer: String::new(),
                expected: "an answer as documented".to_owned(),
                found: format!("one with more than {MOST_ROUNDS} departures"),
            });
        }
        let before = self.drift.len();
        if reading == Reading::Tolerant {
            self.take_out(tree, &fault.path(), String::new(), &fault);
        }
        if self.drift.len() == before {
            return Err(std::mem::take(self).blame(fault));
        }
        Ok(())
    }

    /// Takes the value at `path` out of the tree; for a null or an unknown field also all
    /// those in the same place of the other items of a list. `at` is the place of the tree
    /// in the answer as it came.
    fn take_out(&mut self, tree: &mut Json<'_>, path: &[&Step], at: String, fault: &Fault) {
        match (path, tree) {
            ([Step::Key(key)], Json::Object(fields)) => {
                let fits = |value: &Json<'_>| match fault.kind() {
                    Kind::Null => *value == Json::Null,
                    Kind::Unknown | Kind::Value => true,
                    Kind::Missing | Kind::Type => false,
                };
                let index = fields.iter().rposition(|(name, _)| name == key);
                if let Some(index) =
                    index.filter(|index| fields.get(*index).is_some_and(|(_, value)| fits(value)))
                {
                    let (_, value) = fields.remove(index);
                    self.note(at + &escaped(key), &value, fault);
                }
            }
            ([Step::Index(_)], Json::List(items)) if fault.kind() == Kind::Null => {
                let mut left = Vec::new();
                for (index, item) in items.iter().enumerate() {
                    match item {
                        Json::Null => self.note(format!("{at}/{index}"), item, fault),
                        _ => left.push(index),
                    }
                }
                items.retain(|item| *item != Json::Null);
                self.stood.insert(at, left);
            }
            ([Step::Key(key), rest @ ..], Json::Object(fields)) => {
                if let Some((_, value)) = fields.iter_mut().rfind(|(name, _)| name == key) {
                    self.take_out(value, rest, at + &escaped(key), fault);
                }
            }
            ([Step::Index(wanted), rest @ ..], Json::List(items)) => {
                for (index, item) in items.iter_mut().enumerate() {
                    if fault.kind() != Kind::Value || index == *wanted {
                        let at = self.item(&at, index);
                        self.take_out(item, rest, at, fault);
                    }
                }
            }
            _ => {}
        }
    }

    fn note(&mut self, pointer: String, value: &Json<'_>, fault: &Fault) {
        self.drift.push(Drift {
            pointer,
            expected: fault.expected().to_owned(),
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
            .find(|drift| fault.kind() == Kind::Missing && drift.pointer == pointer)
            .unwrap_or(Drift {
                pointer,
                expected: fault.expected().to_owned(),
                found: fault.found().to_owned(),
            })
    }
}

fn escaped(key: &str) -> String {
    format!("/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// A value on one line, cut short.
fn shown(value: &Json<'_>) -> String {
    let text = value.to_value().to_string();
    match text.char_indices().nth(64) {
        None => text,
        Some((end, _)) => text.get(..end).unwrap_or_default().to_owned() + "…",
    }
}
