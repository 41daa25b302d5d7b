//! What a value fits best, of several types that it was tried as.

use std::collections::HashMap;

use serde::Serialize;

use crate::runtime::json::decode::{Fault, Kind};
use crate::runtime::json::tree::Json;
use crate::runtime::validation::validate::{At, Validate, Violations};

/// A value that may be the one.
pub(crate) trait Candidate {
    fn is_valid(&self) -> bool;
    fn written(&self) -> Vec<u8>;
}

impl<U: Validate + Serialize> Candidate for U {
    fn is_valid(&self) -> bool {
        let mut found = Violations::counted();
        self.check(&At::Root, &mut found);
        found.is_empty()
    }

    fn written(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }
}

/// The place of the candidate that keeps the most of a value, of those that are valid, or
/// of all where none is valid: the first where there are several.
pub(crate) fn best(json: &Json<'_>, candidates: &[&dyn Candidate]) -> usize {
    let valid: Vec<usize> = candidates
        .iter()
        .enumerate()
        .filter(|(_, candidate)| candidate.is_valid())
        .map(|(index, _)| index)
        .collect();
    if valid.len() < 2 {
        return valid.first().copied().unwrap_or_default();
    }
    let lost = |index: &usize| {
        let written = candidates.get(*index).map(|candidate| candidate.written());
        match serde_json::from_slice(&written.unwrap_or_default()) {
            Ok(written) => lost(json, &written),
            Err(_) => usize::MAX,
        }
    };
    valid.into_iter().min_by_key(lost).unwrap_or_default()
}

/// How much of a value is missing in what was made of it, or is not quite the same.
fn lost(json: &Json<'_>, written: &Json<'_>) -> usize {
    match (json, written) {
        (Json::Object(fields), Json::Object(written)) => {
            let written = written.iter().map(|(name, value)| (name.as_ref(), value));
            let written: HashMap<&str, &Json<'_>> = written.collect();
            let each = fields.iter().map(|(name, value)| {
                let kept = written.get(name.as_ref());
                kept.map_or(1, |kept| lost(value, kept))
            });
            each.sum()
        }
        (Json::List(items), Json::List(written)) => {
            let each = items.iter().zip(written);
            let each: usize = each.map(|(item, written)| lost(item, written)).sum();
            each + items.len().abs_diff(written.len())
        }
        (json, written) => usize::from(json != written),
    }
}

/// The fault that is worth to be told, with its branch: that of a null where there is no
/// room for one, or of the only branch that fits but for a part which can be taken out.
pub(crate) fn near_miss(json: &Json<'_>, faults: Vec<(usize, Fault)>) -> Option<(usize, Fault)> {
    let is_null = *json == Json::Null;
    let mut near = faults
        .into_iter()
        .filter(|(_, fault)| is_null || !fault.path().is_empty());
    let (index, first) = near.next()?;
    let mut others = near.map(|(_, fault)| fault);
    let can_be_taken_out = match first.kind() {
        Kind::Null => {
            others.all(|other| other.kind() == Kind::Null && other.path() == first.path())
        }
        Kind::Unknown | Kind::Value => others.next().is_none(),
        Kind::Missing | Kind::Type => false,
    };
    can_be_taken_out.then_some((index, first))
}
