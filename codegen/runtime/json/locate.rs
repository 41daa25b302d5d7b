//! The JSON pointers of places in a text, which are found when something deviates there.
//!
//! While a text is decoded, no path is kept: most texts do not deviate. The places of those that do
//! are found together, by reading the text once more.

use crate::runtime::json::cursor::{Cursor, Kind};
use crate::runtime::json::deviation::Deviation;
use crate::runtime::json::drift::Drift;
use crate::runtime::json::mismatch::{Mismatch, Place};
use crate::runtime::json::pointer;
use crate::runtime::json::record::Record;
use crate::runtime::json::shown;
use crate::runtime::json::skip::Fault;

/// Returns the deviation of a text that is not JSON.
#[cold]
pub(crate) fn fault(text: &str, fault: Fault) -> Deviation {
    let before = text.get(..fault.at).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let column = before.chars().rev().take_while(|it| *it != '\n').count() + 1;
    let Fault { expected, .. } = fault;
    let found = format!("invalid JSON (expected {expected} at line {line} column {column})");
    Deviation::of_response("JSON", found)
}

/// Returns the deviation of a mismatch, with its pointer.
#[cold]
pub(crate) fn deviation(text: &str, mismatch: &Mismatch) -> Deviation {
    let Place { at, missing } = mismatch.place();
    let pointers = Pointers::of(text, vec![at]);
    let deviation = Deviation::of_mismatch(mismatch, pointers.to(mismatch.place()));
    if missing.is_some() {
        return deviation;
    }
    let mut cursor = Cursor::new(text, false);
    cursor.move_to(at);
    deviation.with_value(None, shown::raw(cursor.raw()))
}

/// Returns the deviations that were recorded, with their pointers.
pub(crate) fn drift(text: &str, record: Record) -> Drift {
    if record.count() == 0 {
        return Drift::default();
    }
    let (entries, more) = record.into_parts();
    let offsets = entries.iter().flat_map(|entry| {
        let at = entry.mismatch.place().at;
        [at, entry.omitted.unwrap_or(at)]
    });
    let pointers = Pointers::of(text, offsets.collect());
    let kept = entries.into_iter().map(|entry| {
        let omitted = entry.omitted.map(|at| pointers.of_value(at).to_owned());
        let pointer = pointers.to(entry.mismatch.place());
        Deviation::of_mismatch(&entry.mismatch, pointer).with_value(omitted, entry.raw)
    });
    Drift::new(kept.collect(), more)
}

/// The pointers of the values at some offsets, in order.
struct Pointers(Vec<(usize, String)>);

impl Pointers {
    fn of(text: &str, mut offsets: Vec<usize>) -> Self {
        offsets.sort_unstable();
        offsets.dedup();
        let mut search = Search {
            cursor: Cursor::new(text, false),
            offsets: &offsets,
            pointer: String::new(),
            found: Vec::with_capacity(offsets.len()),
        };
        search.value();
        Self(search.found)
    }

    fn of_value(&self, offset: usize) -> &str {
        let index = self.0.binary_search_by_key(&offset, |(at, _)| *at);
        let found = index.ok().and_then(|index| self.0.get(index));
        found.map_or("", |(_, pointer)| pointer)
    }

    fn to(&self, place: Place) -> String {
        let mut pointer = self.of_value(place.at).to_owned();
        if let Some(name) = place.missing {
            pointer::push(&mut pointer, name);
        }
        pointer
    }
}

struct Search<'t> {
    cursor: Cursor<'t>,
    /// Those that have not been found yet.
    offsets: &'t [usize],
    /// The pointer of the next value.
    pointer: String,
    found: Vec<(usize, String)>,
}

impl Search<'_> {
    /// Reads the next value, up to the last offset.
    fn value(&mut self) {
        let start = self.cursor.start();
        match self.offsets {
            [] => return,
            [next, others @ ..] if *next == start => {
                self.found.push((start, self.pointer.clone()));
                self.offsets = others;
            }
            _ => {}
        }
        match self.cursor.kind() {
            Kind::Array => self.array(),
            Kind::Object => self.object(),
            _ => self.cursor.skip(),
        }
    }

    fn array(&mut self) {
        let Some(mut items) = self.cursor.enter() else {
            return self.cursor.skip();
        };
        let (length, mut index) = (self.pointer.len(), 0);
        while !self.offsets.is_empty() && self.cursor.next_item(&mut items) {
            self.pointer += &format!("/{index}");
            self.value();
            self.pointer.truncate(length);
            index += 1;
        }
    }

    fn object(&mut self) {
        let Some(mut items) = self.cursor.enter() else {
            return self.cursor.skip();
        };
        let length = self.pointer.len();
        while let Some(name) = self.cursor.next_name(&mut items) {
            pointer::push(&mut self.pointer, &name);
            self.value();
            self.pointer.truncate(length);
            if self.offsets.is_empty() {
                return;
            }
        }
    }
}
