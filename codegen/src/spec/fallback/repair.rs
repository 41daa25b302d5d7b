//! Takes the fallbacks of a run, in rounds.
//!
//! Imports `diag`, from this layer `check`, `description` and `document`, and from this folder `edit`
//! and `table`.

use super::edit::{Change, Edit, Fallback, find, split};
use super::table::fallback;
use crate::diag::{Code, Diagnostic, Diagnostics, JsonPointer, Level, Levels, Severity};
use crate::spec::check::check;
use crate::spec::description::{Description, Moves, Place};
use crate::spec::document::Node;

/// How many rounds there are at most. Each makes at least one edit, and few documents need three.
const MOST_ROUNDS: usize = 100;

/// What is read instead of a fault of a description, if that is an error with a fallback.
pub fn fallback_of(description: &Description<'_>, fault: &Diagnostic) -> Option<String> {
    let reading = |fault: &Diagnostic| Some(fallback(&description.root, fault)?.reading);
    let of_lost = || in_tree(description, fault).iter().find_map(reading);
    let is_error = fault.severity == Severity::Error;
    is_error.then(|| reading(fault).or_else(of_lost)).flatten()
}

/// Faults of a description, each with the fallback that it has.
pub fn with_fallbacks(description: &Description<'_>, faults: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let with_fallback = |fault: Diagnostic| match fallback_of(description, &fault) {
        Some(reading) => {
            let rule = fault.code.name();
            fault.and_help(&format!("`{rule}` has a fallback: {reading}"))
        }
        None => fault,
    };
    faults.into_iter().map(with_fallback).collect()
}

/// Takes the fallbacks that the levels allow, until none is left. `faults` returns those of a
/// description.
pub fn repaired<'t>(
    description: &Description<'t>,
    levels: &Levels,
    faults: impl Fn(&Description<'_>) -> Vec<Diagnostic>,
) -> Description<'t> {
    let mut description = description.clone();
    let mut warnings = Vec::new();
    for _ in 0..MOST_ROUNDS {
        let found = faults(&description);
        match round(&mut description, levels, &found) {
            Some(more) => warnings.extend(more),
            None => break,
        }
    }
    description.found.extend(warnings);
    description
}

/// Takes the fallbacks of these faults, but those for places that another one has changed; they come
/// again. Returns the warnings; none if there was nothing to take.
fn round(
    description: &mut Description<'_>,
    levels: &Levels,
    found: &[Diagnostic],
) -> Option<Vec<Diagnostic>> {
    let mut round = Round::default();
    for fault in found
        .iter()
        .filter(|fault| fault.severity == Severity::Error)
    {
        let level = levels.of_fallback(fault.code);
        if level == Level::Deny {
            continue;
        }
        // A reference that led to nothing when the tree was assembled is still in it, once or more.
        let lost = in_tree(description, fault);
        let taken: Vec<_> = [std::slice::from_ref(fault), &lost].concat();
        let taken = taken
            .iter()
            .filter_map(|fault| round.take(&mut description.root, fault));
        let Some(reading) = taken.last() else {
            continue;
        };
        if !lost.is_empty() {
            description.found.retain(|other| other != fault);
        }
        if level == Level::Warn {
            round.warnings.push(warning(description, fault, &reading));
        }
    }
    description.origins.push(round.moves);
    (!round.changed.is_empty()).then_some(round.warnings)
}

/// What a round has done.
#[derive(Default)]
struct Round {
    /// The parts of the tree that have changed.
    changed: Vec<JsonPointer>,
    moves: Moves,
    warnings: Vec<Diagnostic>,
}

impl Round {
    /// Takes the fallback of a fault, and returns the reading; none if it has no fallback, or if
    /// its place has changed.
    fn take(&mut self, root: &mut Node, fault: &Diagnostic) -> Option<String> {
        let Fallback { reading, edits } = fallback(root, fault)?;
        let places: Vec<_> = edits.iter().map(|edit| region(root, edit)).collect();
        let is_free = |place| !self.changed.iter().any(|other| overlap(place, other));
        if !places.iter().all(is_free) {
            return None;
        }
        let done = edits
            .iter()
            .filter(|edit| edit.apply(root, &mut self.moves));
        if done.count() == 0 {
            return None;
        }
        self.changed.extend(places);
        Some(reading)
    }
}

/// The faults in a tree for a reference that led to nothing when the tree was assembled.
fn in_tree(description: &Description<'_>, lost: &Diagnostic) -> Vec<Diagnostic> {
    let is_reference = matches!(
        lost.code,
        Code::REF_MISSING | Code::REF_EXTERNAL | Code::REF_KIND | Code::REF_SYNTAX
    );
    let Some(source) = lost.source.filter(|_| is_reference) else {
        return Vec::new();
    };
    let place = Place {
        source,
        pointer: lost.pointer.clone(),
    };
    let found = Diagnostics::default();
    check(&description.root, &found);
    let mut found = found.into_vec();
    found.retain(|fault| {
        fault.severity == Severity::Error && description.origins.place(&fault.pointer) == place
    });
    found
}

/// The warning in place of an error. It names the place in the text, since the tree changes.
fn warning(description: &Description<'_>, fault: &Diagnostic, reading: &str) -> Diagnostic {
    let place = description.place(fault);
    let warning = Diagnostic {
        severity: Severity::Warning,
        pointer: place.pointer,
        source: Some(place.source),
        ..fault.clone()
    };
    warning.and_help(&format!("as a fallback, {reading}"))
}

/// The part of a tree that an edit changes: of a list that loses an item, all of it.
fn region(root: &Node, edit: &Edit) -> JsonPointer {
    let around = split(&edit.at).map(|(around, _)| around);
    let list = around.filter(|around| matches!(find(root, around), Some(Node::List(_))));
    match (&edit.change, list) {
        (Change::Remove, Some(list)) => list,
        _ => edit.at.clone(),
    }
}

/// Whether one of two places is inside of the other.
fn overlap(one: &JsonPointer, other: &JsonPointer) -> bool {
    let within = |inner: &str, outer: &str| {
        let rest = inner.strip_prefix(outer);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let (one, other) = (one.as_str(), other.as_str());
    within(one, other) || within(other, one)
}
