//! Rules that refer to themselves for the same instance, such as `A: {anyOf: [{$ref: A}]}`:
//! their evaluation would not terminate (JSON Schema 2020-12 core, section 9.4.1).
//!
//! Imports `cycles`, and `ir`.

use std::collections::BTreeMap;

use super::cycles::{Step, walk};
use crate::ir::{Rule, Rules, SchemaId};

/// Replaces each reference that closes a cycle by `false`: an instance that is valid only
/// because it is valid is not.
pub(crate) fn break_rule_cycles(all: &mut BTreeMap<SchemaId, Rules>) {
    let ids: Vec<_> = all.keys().copied().collect();
    let mut closing = Vec::new();
    let steps = |id| targets(all, id);
    walk(ids, steps, |cycle| closing.extend(cycle.last().copied()));
    for step in closing {
        let references = references(all, step.from).into_iter();
        let references = references.filter(|rule| **rule == Rule::Ref(step.to));
        references.for_each(|rule| *rule = Rule::Never);
    }
}

fn targets(all: &mut BTreeMap<SchemaId, Rules>, from: SchemaId) -> Vec<Step<()>> {
    let references = references(all, from).into_iter().rev();
    let targets = references.filter_map(|rule| match rule {
        Rule::Ref(to) => Some(Step {
            from,
            to: *to,
            detail: (),
        }),
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
                rule => open.extend(rule.in_place_mut()),
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
