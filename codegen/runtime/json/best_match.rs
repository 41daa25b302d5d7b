//! The branch of a union that a value matches best.

use std::collections::HashMap;

use crate::runtime::json::encode::Encode;
use crate::runtime::json::tree::Json;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::violation::Violations;

/// Returns whether a value decoded as one of the branches is valid.
pub(crate) fn is_valid(candidate: &dyn Encode) -> bool {
    let mut found = Violations::counting();
    candidate.validate_at(&Location::Root, &mut found);
    found.is_empty()
}

/// Returns the position of the candidate that preserves most of a value, which is given as JSON, the first one if several
/// are equal; those that are valid come before all others. Returns `None` if the value is valid and
/// that candidate lacks a part of it that another valid one has: the value is more than any single
/// one of them.
pub(crate) fn best<T, C: Encode>(text: &str, candidates: &[(T, C)]) -> Option<usize> {
    let all = candidates.iter().map(|(_, value)| value as &dyn Encode);
    best_of(text, &all.collect::<Vec<_>>())
}

fn best_of(text: &str, candidates: &[&dyn Encode]) -> Option<usize> {
    let all = || candidates.iter().enumerate();
    if candidates.len() < 2 {
        return Some(0);
    }
    let valid: Vec<_> = all()
        .filter(|(_, candidate)| is_valid(**candidate))
        .collect();
    let pool = match valid.as_slice() {
        [] => all().collect(),
        [(only, _)] => return Some(*only),
        _ => valid.clone(),
    };
    // A text that serde_json does not read deviates in all branches.
    let Ok(json) = serde_json::from_str::<Json<'_>>(text) else {
        return pool.first().map(|(index, _)| *index);
    };
    let texts = pool.into_iter();
    let texts = texts.map(|(index, it)| (index, serde_json::to_vec(it).unwrap_or_default()));
    let texts: Vec<_> = texts.collect();
    let written = texts.iter().filter_map(|(index, text)| {
        let written: Option<Json<'_>> = serde_json::from_slice(text).ok();
        Some((*index, written?))
    });
    let written: Vec<_> = written.collect();
    let losses = written.iter();
    let losses = losses.map(|(index, written)| (lost(&json, &[written]), *index));
    let (least, best) = losses.min().unwrap_or_default();
    let together: Vec<_> = written.iter().map(|(_, written)| written).collect();
    let is_enough = least == 0 || valid.is_empty() || least <= lost(&json, &together);
    is_enough.then_some(best)
}

/// Counts the parts of a value that none of the candidates has, as these are when encoded again.
fn lost(json: &Json<'_>, written: &[&Json<'_>]) -> usize {
    match json {
        Json::Object(fields) => {
            let objects = written.iter().filter_map(|written| match written {
                Json::Object(fields) => Some(fields.iter()),
                _ => None,
            });
            let objects =
                objects.map(|it| it.map(|(name, value)| (name.as_ref(), value)).collect());
            let objects: Vec<HashMap<&str, &Json<'_>>> = objects.collect();
            let each = fields.iter().map(|(name, value)| {
                let found = objects.iter().filter_map(|it| it.get(name.as_ref()));
                lost_part(value, &found.copied().collect::<Vec<_>>())
            });
            each.sum()
        }
        Json::Array(items) => {
            let lists = written.iter().filter_map(|written| match written {
                Json::Array(items) => Some(items),
                _ => None,
            });
            let lists: Vec<_> = lists.collect();
            let each = items.iter().enumerate().map(|(index, item)| {
                let found = lists.iter().filter_map(|items| items.get(index));
                lost_part(item, &found.collect::<Vec<_>>())
            });
            each.sum()
        }
        json => usize::from(!written.contains(&json)),
    }
}

/// The same of a part of a value: one that is missing counts once, whatever is in it.
fn lost_part(json: &Json<'_>, written: &[&Json<'_>]) -> usize {
    match written {
        [] => 1,
        written => lost(json, written),
    }
}
