//! Decoding of response bodies: strictly at first, and leniently if that fails.
//!
//! If a body does not match its type, lenient decoding removes what the type cannot hold, records
//! it as a [`Deviation`], and tries again.

use std::collections::HashMap;

use bytes::Bytes;

use crate::runtime::json::decode::{Decode, Mismatch, MismatchKind, Step};
use crate::runtime::json::pointer;
use crate::runtime::json::tree::Json;
use crate::runtime::response::decoding::Decoding;
use crate::runtime::response::deviation::{Deviation, DeviationKind};

/// A decoded value with the deviations that were removed to decode it, or the deviation that could
/// not be removed.
pub(crate) type Decoded<T> = Result<(T, Vec<Deviation>), Deviation>;

/// The maximum number of rounds of removal; one round handles all items of an array.
const MAX_ROUNDS: usize = 100;

/// Decodes a JSON body. Lenient decoding treats an empty body as null.
pub(crate) fn json_body<T: Decode>(body: &Bytes, decoding: Decoding) -> Decoded<T> {
    if body.is_empty() && decoding == Decoding::Lenient {
        let deviation = Deviation::of_response("JSON", "an empty body");
        return match T::decode(&Json::Null) {
            Ok(value) => Ok((value, vec![deviation])),
            Err(_) => Err(deviation),
        };
    }
    json(body, decoding)
}

/// Decodes a body of text.
pub(crate) fn text_body(body: &Bytes, decoding: Decoding) -> Decoded<String> {
    let deviation = match String::from_utf8(body.to_vec()) {
        Ok(text) => return Ok((text, Vec::new())),
        Err(error) => {
            let found = format!("invalid bytes ({})", error.utf8_error());
            Deviation::of_response("UTF-8 text", found)
        }
    };
    match decoding {
        Decoding::Lenient => Ok((String::from_utf8_lossy(body).into_owned(), vec![deviation])),
        Decoding::Strict => Err(deviation),
    }
}

/// Returns a body as it is.
pub(crate) fn bytes_body(body: &Bytes, _decoding: Decoding) -> Decoded<Bytes> {
    Ok((body.clone(), Vec::new()))
}

/// Decodes JSON.
pub(crate) fn json<T: Decode>(body: &[u8], decoding: Decoding) -> Decoded<T> {
    let mut tree = parse(body)?;
    let mut repair = Repair::default();
    loop {
        match T::decode(&tree) {
            Ok(value) => return Ok((value, repair.deviations)),
            Err(mismatch) => repair.next_round(&mut tree, mismatch, decoding)?,
        }
    }
}

fn parse(body: &[u8]) -> Result<Json<'_>, Deviation> {
    serde_json::from_slice(body)
        .map_err(|error| Deviation::of_response("JSON", format!("invalid JSON ({error})")))
}

/// The record of what has been removed from a tree so far.
#[derive(Default)]
struct Repair {
    deviations: Vec<Deviation>,
    /// The original indices of the remaining items, for each array that lost some.
    original: HashMap<String, Vec<usize>>,
    rounds: usize,
}

impl Repair {
    /// Removes what does not match, if that is possible and wanted.
    #[cold]
    fn next_round(
        &mut self,
        tree: &mut Json<'_>,
        mismatch: Mismatch,
        decoding: Decoding,
    ) -> Result<(), Deviation> {
        self.rounds += 1;
        if self.rounds > MAX_ROUNDS {
            let expected = format!("at most {MAX_ROUNDS} deviations");
            return Err(Deviation::of_response(expected, "more"));
        }
        let before = self.deviations.len();
        if decoding == Decoding::Lenient {
            self.remove(tree, &mismatch.path(), String::new(), &mismatch);
        }
        if self.deviations.len() == before {
            return Err(std::mem::take(self).cause(mismatch));
        }
        Ok(())
    }

    /// Removes the value at `path` from the tree. If it is null or an unknown property, those in
    /// the same place of the other items of an array are removed too. `at` is the location of the
    /// tree in the original response.
    fn remove(&mut self, tree: &mut Json<'_>, path: &[&Step], at: String, mismatch: &Mismatch) {
        match (path, tree) {
            ([Step::Key(key)], Json::Object(properties)) => {
                let is_removable = |value: &Json<'_>| match mismatch.kind() {
                    MismatchKind::Null => *value == Json::Null,
                    MismatchKind::UnknownProperty | MismatchKind::Format => true,
                    MismatchKind::MissingProperty | MismatchKind::Type => false,
                };
                let index = properties.iter().rposition(|(name, _)| name == key);
                let index = index.filter(|index| {
                    let property = properties.get(*index);
                    property.is_some_and(|(_, value)| is_removable(value))
                });
                if let Some(index) = index {
                    let (_, value) = properties.remove(index);
                    self.record(at + &pointer::segment(key), &value, mismatch);
                }
            }
            ([Step::Index(_)], Json::Array(items)) if mismatch.kind() == MismatchKind::Null => {
                let mut remaining = Vec::new();
                for (index, item) in items.iter().enumerate() {
                    match item {
                        Json::Null => self.record(format!("{at}/{index}"), item, mismatch),
                        _ => remaining.push(index),
                    }
                }
                items.retain(|item| *item != Json::Null);
                self.original.insert(at, remaining);
            }
            ([Step::Key(key), rest @ ..], Json::Object(properties)) => {
                if let Some((_, value)) = properties.iter_mut().rfind(|(name, _)| name == key) {
                    self.remove(value, rest, at + &pointer::segment(key), mismatch);
                }
            }
            ([Step::Index(wanted), rest @ ..], Json::Array(items)) => {
                for (index, item) in items.iter_mut().enumerate() {
                    if mismatch.kind() != MismatchKind::Format || index == *wanted {
                        let at = self.item(&at, index);
                        self.remove(item, rest, at, mismatch);
                    }
                }
            }
            _ => {}
        }
    }

    fn record(&mut self, pointer: String, value: &Json<'_>, mismatch: &Mismatch) {
        self.deviations.push(Deviation {
            pointer,
            expected: mismatch.expected().to_owned(),
            found: truncated(value),
            kind: kind(mismatch),
        });
    }

    /// Returns the location of an item in the original response.
    fn item(&self, array: &str, index: usize) -> String {
        let original = self.original.get(array);
        let original = original.and_then(|indices| indices.get(index));
        format!("{array}/{}", original.unwrap_or(&index))
    }

    /// Returns the deviation to report for a mismatch that cannot be removed. If a required
    /// property is missing only because its value was removed, that removal is the cause.
    fn cause(self, mismatch: Mismatch) -> Deviation {
        let step = |at: String, step: &&Step| match step {
            Step::Key(key) => at + &pointer::segment(key),
            Step::Index(index) => self.item(&at, *index),
        };
        let pointer = mismatch.path().iter().fold(String::new(), step);
        let is_missing = mismatch.kind() == MismatchKind::MissingProperty;
        self.deviations
            .into_iter()
            .find(|deviation| is_missing && deviation.pointer == pointer)
            .unwrap_or(Deviation {
                pointer,
                expected: mismatch.expected().to_owned(),
                found: mismatch.found().to_owned(),
                kind: kind(&mismatch),
            })
    }
}

fn kind(mismatch: &Mismatch) -> DeviationKind {
    match mismatch.kind() {
        MismatchKind::MissingProperty => DeviationKind::MissingProperty,
        MismatchKind::UnknownProperty => DeviationKind::UnknownProperty,
        MismatchKind::Null | MismatchKind::Format | MismatchKind::Type => DeviationKind::Mismatch,
    }
}

/// Returns a value on one line, truncated.
fn truncated(value: &Json<'_>) -> String {
    let text = value.to_value().to_string();
    match text.char_indices().nth(64) {
        None => text,
        Some((end, _)) => text.get(..end).unwrap_or_default().to_owned() + "…",
    }
}
