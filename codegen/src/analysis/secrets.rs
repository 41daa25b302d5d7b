//! Secrets: the schemas whose instances are secrets (`format: password`), or contain some. Any JSON
//! that does becomes a type of its own, which does not show it.
//!
//! Imports `ir`.

use std::collections::{BTreeSet, HashMap};

use crate::ir::{Api, Rule, Rules, Schema, SchemaId, Shape, Type};

/// Marks the schemas whose instances contain secrets.
pub(crate) fn mark_secrets(api: &mut Api) {
    let mut users: HashMap<SchemaId, Vec<SchemaId>> = HashMap::new();
    let mut open = Vec::new();
    for (id, schema) in api.schemas() {
        let parts = Parts::of(api, id, schema);
        for used in parts.used {
            users.entry(used).or_default().push(id);
        }
        open.extend(parts.has_secrets.then_some(id));
    }
    let mut secrets = BTreeSet::new();
    while let Some(id) = open.pop() {
        if secrets.insert(id) {
            open.extend(users.get(&id).into_iter().flatten());
        }
    }
    for id in &secrets {
        if let Some(schema) = api.schemas.get_mut(id.0)
            && schema.shape == Shape::Alias(Type::Any)
        {
            schema.shape = Shape::Wrapper(Type::Any);
        }
    }
    api.secrets = secrets;
}

/// What is inside of a schema.
#[derive(Default)]
struct Parts {
    /// Whether one of its own parts is a secret.
    has_secrets: bool,
    /// The other schemas inside of it.
    used: Vec<SchemaId>,
}

impl Parts {
    fn of(api: &Api, id: SchemaId, schema: &Schema) -> Self {
        let mut parts = Self::default();
        let scalar = schema.shape.unnamed();
        parts.has_secrets = scalar.is_some_and(|ty| ty.is_secret());
        for ty in schema.shape.types() {
            parts.add_type(ty);
        }
        let referred = api.rules.get(&id);
        for rules in std::iter::once(&schema.rules).chain(referred) {
            parts.add_rules(rules);
        }
        parts
    }

    fn add_type(&mut self, ty: &Type) {
        match ty {
            Type::Named(id) => self.used.push(*id),
            ty => {
                self.has_secrets |= ty.is_secret();
                ty.parts().iter().for_each(|part| self.add_type(part));
            }
        }
    }

    fn add_rules(&mut self, rules: &Rules) {
        for rule in rules {
            match rule {
                Rule::Secret(_) => self.has_secrets = true,
                Rule::Ref(id) => self.used.push(*id),
                rule => rule.inside().into_iter().for_each(|it| self.add_rules(it)),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::testing::{api, list, named, object};
    use crate::ir::{Field, Rest, Text};

    fn secret() -> Text {
        Text {
            secret: true,
            ..Text::default()
        }
    }

    #[test]
    fn secrets_are_found_through_references_and_cycles() {
        let field = |ty| object(vec![Field::new("f", ty)], Rest::Ignored);
        let mut api = api(vec![
            Shape::Text(secret()),
            field(list(named(0))),
            // These two contain each other.
            field(named(3)),
            Shape::Alias(list(named(2))),
            Shape::Alias(Type::Text(Box::new(secret()))),
            field(named(6)),
            Shape::Alias(Type::Any),
        ]);
        mark_secrets(&mut api);
        let found = |api: &Api| api.secrets.iter().map(|id| id.0).collect::<Vec<_>>();
        assert_eq!(found(&api), [0, 1, 4]);
        assert!(api.has_secrets(&list(named(1))) && !api.has_secrets(&named(2)));
        // No type expresses these.
        let inside = Rule::PropertyNames(vec![Rule::Secret(Rules::new())]);
        api.schemas[6].rules = vec![Rule::AllOf(vec![vec![inside]])];
        api.schemas[2].rules = vec![Rule::Ref(SchemaId(1))];
        mark_secrets(&mut api);
        assert_eq!(found(&api), [0, 1, 2, 3, 4, 5, 6]);
        assert_eq!(api.schemas[6].shape, Shape::Wrapper(Type::Any));
    }
}
