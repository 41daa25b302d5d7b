//! Cycles of schemas that refer to each other.
//!
//! Imports `ir`.

use std::collections::HashMap;

use crate::ir::SchemaId;

/// A step from a schema to one that it refers to, with what is to be known about it.
#[derive(Clone, Copy)]
pub(super) struct Step<T> {
    pub(super) from: SchemaId,
    pub(super) to: SchemaId,
    pub(super) detail: T,
}

#[derive(Clone, Copy)]
enum State {
    /// On the path of the walk.
    Open,
    Done,
}

/// Walks depth first, and calls `closed` with the steps of each cycle, of which the last one
/// closes it. It has a stack of its own, since a document can chain more types than the thread's
/// stack has room for.
pub(super) fn walk<T: Copy>(
    roots: impl IntoIterator<Item = SchemaId>,
    mut steps: impl FnMut(SchemaId) -> Vec<Step<T>>,
    mut closed: impl FnMut(&[Step<T>]),
) {
    let mut states = HashMap::new();
    for root in roots {
        if states.contains_key(&root) {
            continue;
        }
        states.insert(root, State::Open);
        // The steps from the root to where the walk is, and for each schema there, those left.
        let mut path: Vec<Step<T>> = Vec::new();
        let mut left = vec![(root, steps(root).into_iter())];
        while let Some((id, ahead)) = left.last_mut() {
            let Some(step) = ahead.next() else {
                states.insert(*id, State::Done);
                left.pop();
                path.pop();
                continue;
            };
            match states.get(&step.to) {
                Some(State::Open) => {
                    path.push(step);
                    let start = path.iter().position(|it| it.from == step.to);
                    closed(path.get(start.unwrap_or(0)..).unwrap_or_default());
                    path.pop();
                }
                Some(State::Done) => {}
                None => {
                    states.insert(step.to, State::Open);
                    path.push(step);
                    left.push((step.to, steps(step.to).into_iter()));
                }
            }
        }
    }
}

/// Numbers the schemas so that two of them have the same number if each leads to the other: their
/// strongly connected components, by Tarjan's algorithm, with a stack of its own as above.
pub(super) fn groups<T: Copy>(
    roots: impl IntoIterator<Item = SchemaId>,
    mut steps: impl FnMut(SchemaId) -> Vec<Step<T>>,
) -> HashMap<SchemaId, usize> {
    let mut groups = HashMap::new();
    // When each schema was found, and those that are not in a group yet.
    let mut found: HashMap<SchemaId, usize> = HashMap::new();
    let mut loose: Vec<SchemaId> = Vec::new();
    for root in roots {
        if found.contains_key(&root) {
            continue;
        }
        // The path of the walk: each schema with the steps left, and the first one that it leads to.
        let mut path = vec![(root, steps(root).into_iter(), found.len())];
        found.insert(root, found.len());
        loose.push(root);
        while let Some((id, ahead, lowest)) = path.last_mut() {
            if let Some(Step { to, .. }) = ahead.next() {
                match found.get(&to) {
                    Some(at) if !groups.contains_key(&to) => *lowest = (*lowest).min(*at),
                    Some(_) => {}
                    None => {
                        path.push((to, steps(to).into_iter(), found.len()));
                        found.insert(to, found.len());
                        loose.push(to);
                    }
                }
                continue;
            }
            let (id, lowest) = (*id, *lowest);
            path.pop();
            if found.get(&id) == Some(&lowest) {
                let start = loose.iter().rposition(|other| *other == id);
                let group = loose.split_off(start.unwrap_or_default());
                groups.extend(group.into_iter().map(|member| (member, lowest)));
            }
            if let Some((_, _, above)) = path.last_mut() {
                *above = (*above).min(lowest);
            }
        }
    }
    groups
}
