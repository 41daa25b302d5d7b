//! The branch of a union that a value matches best.

use std::collections::HashMap;

use crate::runtime::json::decode::{Mismatch, MismatchKind};
use crate::runtime::json::encode::Encode;
use crate::runtime::json::tree::Json;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::violation::Violations;

/// Returns the index of the valid candidate that preserves most of a value. If several are equal,
/// or none is valid, returns the first one.
pub(crate) fn best(json: &Json<'_>, candidates: &[&dyn Encode]) -> usize {
    let valid: Vec<usize> = candidates
        .iter()
        .enumerate()
        .filter(|(_, candidate)| {
            let mut found = Violations::counting();
            candidate.validate_at(&Location::Root, &mut found);
            found.is_empty()
        })
        .map(|(index, _)| index)
        .collect();
    if valid.len() < 2 {
        return valid.first().copied().unwrap_or_default();
    }
    let lost = |index: &usize| {
        let written = candidates.get(*index).map(serde_json::to_vec);
        let written = written.and_then(Result::ok).unwrap_or_default();
        match serde_json::from_slice(&written) {
            Ok(written) => lost(json, &written),
            Err(_) => usize::MAX,
        }
    };
    valid.into_iter().min_by_key(lost).unwrap_or_default()
}

/// Counts the values that are missing or different when a candidate is encoded again.
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
        (Json::Array(items), Json::Array(written)) => {
            let each = items.iter().zip(written);
            let each: usize = each.map(|(item, written)| lost(item, written)).sum();
            each + items.len().abs_diff(written.len())
        }
        (json, written) => usize::from(json != written),
    }
}

/// Returns the mismatch that lenient decoding can remove, with its branch: a null that no branch
/// accepts, or the mismatch of the only branch that nearly matches.
pub(crate) fn near_miss(
    json: &Json<'_>,
    mismatches: Vec<(usize, Mismatch)>,
) -> Option<(usize, Mismatch)> {
    let is_null = *json == Json::Null;
    let mut near = mismatches
        .into_iter()
        .filter(|(_, mismatch)| is_null || !mismatch.path().is_empty());
    let (index, first) = near.next()?;
    let mut others = near.map(|(_, mismatch)| mismatch);
    let is_removable = match first.kind() {
        MismatchKind::Null => {
            others.all(|other| other.kind() == MismatchKind::Null && other.path() == first.path())
        }
        MismatchKind::UnknownProperty | MismatchKind::Format => others.next().is_none(),
        MismatchKind::MissingProperty | MismatchKind::Type => false,
    };
    is_removable.then_some((index, first))
}
