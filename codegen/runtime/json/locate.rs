//! The deviations of a text, with their JSON pointers.

use crate::runtime::json::cursor::Cursor;
use crate::runtime::json::deviation::Deviation;
use crate::runtime::json::drift::Drift;
use crate::runtime::json::mismatch::{Mismatch, Place};
use crate::runtime::json::pointer;
use crate::runtime::json::record::Record;
use crate::runtime::json::shown;
use crate::runtime::json::skip::Fault;
use crate::runtime::json::trail;

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
    let deviation = Deviation::of_mismatch(mismatch, pointer_to(text, mismatch));
    if missing.is_some() {
        return deviation;
    }
    let mut cursor = Cursor::new(text, false);
    cursor.move_to(at);
    deviation.with_value(None, shown::raw(cursor.raw()))
}

/// Returns the deviations that were recorded, with their pointers.
pub(crate) fn drift(text: &str, record: Record) -> Drift {
    let (entries, more) = record.into_parts();
    let kept = entries.into_iter().map(|entry| {
        // What is omitted is the value of the mismatch, or one around it.
        let steps = entry.mismatch.trail();
        let omitted = entry
            .omitted
            .map(|depth| steps.get(..depth).unwrap_or(steps));
        let omitted = omitted.map(|steps| trail::pointer(text, steps));
        let pointer = pointer_to(text, &entry.mismatch);
        Deviation::of_mismatch(&entry.mismatch, pointer).with_value(omitted, entry.raw)
    });
    Drift::new(kept.collect(), more)
}

fn pointer_to(text: &str, mismatch: &Mismatch) -> String {
    let mut pointer = trail::pointer(text, mismatch.trail());
    if let Some(name) = mismatch.place().missing {
        pointer::push(&mut pointer, name);
    }
    pointer
}
