//! Rules that lead to themselves at the same value, such as `A: {anyOf: [{$ref: A}]}`: what
//! they ask is asked of nothing smaller, so that no answer would come (JSON Schema 2020-12
//! core, section 9.4.1).

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Rule, Rules, SchemaId};

/// Puts `false` where a reference closes a circle: what a schema takes because it takes it is
/// taken by nothing else.
pub(crate) fn break_circles(all: &mut BTreeMap<SchemaId, Rules>) {
    let mut left: BTreeSet<SchemaId> = BTreeSet::new();
    let ids: Vec<_> = all.keys().copied().collect();
    for start in ids {
        // The schemas on the way, each with those that it leads to and that are still ahead.
        let mut way = vec![(start, ahead(all, start, &left))];
        while let Some((id, next)) = way.last_mut() {
            let id = *id;
            match next.pop() {
                Some(to) if way.iter().any(|(on, _)| *on == to) => {
                    if let Some(rules) = all.get_mut(&id) {
                        replace(rules, to);
                    }
                }
                Some(to) if left.contains(&to) => {}
                Some(to) => way.push((to, ahead(all, to, &left))),
                None => {
                    left.insert(id);
                    way.pop();
                }
            }
        }
    }
}

fn ahead(
    all: &BTreeMap<SchemaId, Rules>,
    id: SchemaId,
    left: &BTreeSet<SchemaId>,
) -> Vec<SchemaId> {
    let mut ahead = Vec::new();
    let mut open: Vec<&Rules> = all.get(&id).into_iter().collect();
    while let Some(rules) = open.pop() {
        for rule in rules {
            match rule {
                Rule::Ref(to) if !left.contains(to) => ahead.push(*to),
                rule => open.extend(rule.in_place()),
            }
        }
    }
    ahead
}

/// Puts `false` in the place of each reference to `to` at the same value.
fn replace(rules: &mut Rules, to: SchemaId) {
    let mut open = vec![rules];
    while let Some(rules) = open.pop() {
        for rule in rules {
            match rule {
                Rule::Ref(id) if *id == to => *rule = Rule::Never,
                rule => open.extend(rule.in_place_mut()),
            }
        }
    }
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
