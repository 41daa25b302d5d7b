//! Rules that refer to themselves for the same instance, such as `A: {anyOf: [{$ref: A}]}`:
//! their evaluation would not terminate (JSON Schema 2020-12 core, section 9.4.1).
//!
//! Imports `ir`.

use std::collections::BTreeMap;

use crate::ir::{Rule, Rules, SchemaId};

/// Replaces each reference that closes a cycle by `false`: an instance that is valid only
/// because it is valid is not.
pub(crate) fn break_rule_cycles(all: &mut BTreeMap<SchemaId, Rules>) {
    // The schemas that were visited: on the path from the start, or left.
    let mut states = BTreeMap::new();
    let ids: Vec<_> = all.keys().copied().collect();
    for start in ids {
        if states.contains_key(&start) {
            continue;
        }
        states.insert(start, State::OnPath);
        let mut path = vec![(start, targets(all, start))];
        while let Some((id, ahead)) = path.last_mut() {
            let id = *id;
            let Some(to) = ahead.pop() else {
                states.insert(id, State::Left);
                path.pop();
                continue;
            };
            match states.get(&to) {
                Some(State::OnPath) => {
                    let closing = references(all, id).into_iter();
                    let closing = closing.filter(|rule| **rule == Rule::Ref(to));
                    closing.for_each(|rule| *rule = Rule::Never);
                }
                Some(State::Left) => {}
                None => {
                    states.insert(to, State::OnPath);
                    path.push((to, targets(all, to)));
                }
            }
        }
    }
}

enum State {
    OnPath,
    Left,
}

fn targets(all: &mut BTreeMap<SchemaId, Rules>, id: SchemaId) -> Vec<SchemaId> {
    let references = references(all, id).into_iter();
    let targets = references.filter_map(|rule| match rule {
        Rule::Ref(to) => Some(*to),
        _ => None,
    });
    targets.collect()
}

/// The references of a schema to others for the same instance.
fn references(all: &mut BTreeMap<SchemaId, Rules>, id: SchemaId) -> Vec<&mut Rule> {
    let mut references = Vec::new();
    let mut open: Vec<&mut Rules> = all.get_mut(&id).into_iter().collect();
    while let Some(rules) = open.pop() {
        for rule in rules {
            match rule {
                Rule::Ref(_) => references.push(rule),
                rule => open.extend(rule.in_place()),
            }
        }
    }
    references
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cycle_for_the_same_instance_is_cut() {
        let reference = |id| vec![Rule::Ref(SchemaId(id))];
        let any = |id| vec![Rule::AnyOf(vec![vec![Rule::MinItems(1)], reference(id)])];
        let item = Rule::Items {
            first: Vec::new(),
            others: Some(reference(2)),
        };
        let mut all = BTreeMap::from([
            (SchemaId(0), any(1)),
            (SchemaId(1), any(0)),
            (SchemaId(2), vec![item.clone()]),
        ]);
        break_rule_cycles(&mut all);
        let cut = vec![Rule::AnyOf(vec![
            vec![Rule::MinItems(1)],
            vec![Rule::Never],
        ])];
        assert_eq!(all[&SchemaId(0)], any(1));
        assert_eq!(all[&SchemaId(1)], cut);
        assert_eq!(all[&SchemaId(2)], [item]);
    }
}
