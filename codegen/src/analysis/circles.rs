//! Rules that lead to themselves at the same value, such as `A: {anyOf: [{$ref: A}]}`: what
//! they ask is asked of nothing smaller, so that no answer would come (JSON Schema 2020-12
//! core, section 9.4.1).

use std::collections::BTreeMap;

use crate::ir::{Rule, Rules, SchemaId};

/// Puts `false` where a reference closes a circle: what a schema takes because it takes it is
/// taken by nothing else.
pub(crate) fn break_circles(all: &mut BTreeMap<SchemaId, Rules>) {
    // Where each schema is that was met: on the way from the start, or left behind.
    let mut states = BTreeMap::new();
    let ids: Vec<_> = all.keys().copied().collect();
    for start in ids {
        if states.contains_key(&start) {
            continue;
        }
        states.insert(start, State::OnTheWay);
        let mut way = vec![(start, targets(all, start))];
        while let Some((id, ahead)) = way.last_mut() {
            let id = *id;
            let Some(to) = ahead.pop() else {
                states.insert(id, State::Left);
                way.pop();
                continue;
            };
            match states.get(&to) {
                Some(State::OnTheWay) => {
                    let closing = references(all, id).into_iter();
                    let closing = closing.filter(|rule| **rule == Rule::Ref(to));
                    closing.for_each(|rule| *rule = Rule::Never);
                }
                Some(State::Left) => {}
                None => {
                    states.insert(to, State::OnTheWay);
                    way.push((to, targets(all, to)));
                }
            }
        }
    }
}

enum State {
    OnTheWay,
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

/// The references of a schema to others that hold for the same value.
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
    fn what_leads_to_itself_at_the_same_value_is_cut() {
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
        break_circles(&mut all);
        let cut = vec![Rule::AnyOf(vec![
            vec![Rule::MinItems(1)],
            vec![Rule::Never],
        ])];
        assert_eq!(all[&SchemaId(0)], any(1));
        assert_eq!(all[&SchemaId(1)], cut);
        assert_eq!(all[&SchemaId(2)], [item]);
    }
}
