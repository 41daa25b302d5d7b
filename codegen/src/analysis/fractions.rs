//! Types whose values can hold a floating-point number, at any depth: equality of such values
//! is not total.
//!
//! Imports `ir`.

use crate::ir::{Api, SchemaId, Type};

/// Marks the schemas whose values can hold such a number. Each is visited once, however the
/// types refer to each other.
pub(crate) fn mark_fractions(api: &mut Api) {
    let mut users: Vec<Vec<usize>> = vec![Vec::new(); api.schemas.len()];
    let mut found = Vec::new();
    for (index, schema) in api.schemas.iter().enumerate() {
        let mut types = schema.shape.types();
        let mut has_fractions = false;
        while let Some(ty) = types.pop() {
            types.extend(ty.parts());
            match ty {
                Type::Number(_) => has_fractions = true,
                Type::Named(SchemaId(used)) => {
                    if let Some(users) = users.get_mut(*used) {
                        users.push(index);
                    }
                }
                _ => {}
            }
        }
        if has_fractions {
            found.push(index);
        }
    }
    while let Some(index) = found.pop() {
        if let Some(schema) = api.schemas.get_mut(index)
            && !schema.has_fractions
        {
            schema.has_fractions = true;
            found.extend(users.get(index).into_iter().flatten());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::{Direction, Docs, Label, Number, NumberWidth, Schema, Shape};

    #[test]
    fn fractions_are_found_through_references_and_circles() {
        let number = Type::Number(Number {
            width: NumberWidth::Bits64,
            minimum: None,
            maximum: None,
            multiple_of: None,
        });
        let named = |id| Type::Named(SchemaId(id));
        let map = |ty| Type::Map(Box::new(ty));
        // 0 and 1 hold each other; 2 holds a number, and 1 holds 2; 3 holds a text.
        let types = [
            map(named(1)),
            Type::Tuple(vec![named(0), map(named(2))]),
            number,
            Type::String(None),
        ];
        let schemas = types.map(|ty| Schema {
            label: Label::head("s"),
            origin: String::new(),
            docs: Docs::default(),
            shape: Shape::Wrapper(ty),
            direction: Direction::Both,
            rules: Vec::new(),
            has_fractions: false,
        });
        let mut api = Api {
            schemas: schemas.into(),
            ..Api::default()
        };
        mark_fractions(&mut api);
        let marks: Vec<_> = api.schemas.iter().map(|it| it.has_fractions).collect();
        assert_eq!(marks, [true, true, true, false]);
    }
}
