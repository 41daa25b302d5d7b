//! Takes the fallbacks of a run, in rounds.
//!
//! Imports `diag`, from this layer `description`, and from this folder `edit` and `table`.

use super::edit::{Change, Edit, Fallback, find, split};
use super::table::fallback;
use crate::diag::{Diagnostic, Level, Levels, Severity};
use crate::spec::description::{Description, Moves};
use crate::spec::document::Node;

/// How many rounds there are at most. Each makes at least one edit, and few documents need three.
const MOST_ROUNDS: usize = 100;

/// Whether a fault of a description has a fallback.
pub fn has_fallback(description: &Description<'_>, fault: &Diagnostic) -> bool {
    fault.severity == Severity::Error && fallback(&description.root, fault).is_some()
}

/// Takes the fallbacks that the levels allow, until none is left. `faults` returns those of a
/// description.
pub fn repaired<'t>(
    description: &Description<'t>,
    levels: &Levels,
    faults: impl Fn(&Description<'_>) -> Vec<Diagnostic>,
) -> Description<'t> {
    let mut description = description.clone();
    for _ in 0..MOST_ROUNDS {
        let found = faults(&description);
        if !round(&mut description, levels, &found) {
            break;
        }
    }
    description
}

/// Takes the fallbacks of these faults, but those for places that another one has changed; they come
/// again. Returns whether there was one.
fn round(description: &mut Description<'_>, levels: &Levels, found: &[Diagnostic]) -> bool {
    let mut changed: Vec<String> = Vec::new();
    let mut moves = Moves::default();
    let mut warnings = Vec::new();
    for fault in found
        .iter()
        .filter(|fault| fault.severity == Severity::Error)
    {
        let level = levels.of_fallback(fault.code);
        if level == Level::Deny {
            continue;
        }
        let Some(fallback) = fallback(&description.root, fault) else {
            continue;
        };
        let places: Vec<_> = {
            let edits = fallback.edits.iter();
            edits.map(|edit| region(&description.root, edit)).collect()
        };
        let is_free = |place: &String| changed.iter().all(|other| !overlap(place, other));
        if !places.iter().all(is_free) {
            continue;
        }
        let edits = fallback.edits.iter();
        let done = edits
            .filter(|edit| edit.apply(&mut description.root, &mut moves))
            .count();
        if done == 0 {
            continue;
        }
        changed.extend(places);
        if level == Level::Warn {
            warnings.push(warning(description, fault, &fallback));
        }
    }
    let is_done = !changed.is_empty();
    description.origins.push(moves);
    description.found.extend(warnings);
    is_done
}

/// The warning in place of an error. It names the place in the text, since the tree changes.
fn warning(description: &Description<'_>, fault: &Diagnostic, fallback: &Fallback) -> Diagnostic {
    let place = description.place(fault);
    Diagnostic {
        severity: Severity::Warning,
        pointer: place.pointer,
        source: Some(place.source),
        help: Some(format!("as a fallback, {}", fallback.reading)),
        ..fault.clone()
    }
}

/// The part of a tree that an edit changes: of a list that loses an item, all of it.
fn region(root: &Node, edit: &Edit) -> String {
    let around = split(&edit.at).map(|(around, _)| around);
    let list = around.filter(|around| matches!(find(root, around), Some(Node::List(_))));
    match (&edit.change, list) {
        (Change::Remove, Some(list)) => list.into(),
        _ => edit.at.clone().into(),
    }
}

fn overlap(one: &str, other: &str) -> bool {
    let within = |inner: &str, outer: &str| {
        inner
            .strip_prefix(outer)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    within(one, other) || within(other, one)
}
