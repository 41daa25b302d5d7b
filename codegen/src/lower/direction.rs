//! Whether the values of schemas are sent, received, or both. In those that are only received,
//! null and absent mean the same, so that they need not be distinguished.
//!
//! Imports `ir`.

use crate::ir::{Api, Direction, Schema, SchemaId, Shape, Type};

/// Marks the schemas that operations only send, or only receive. One that no operation
/// uses is for the user of the types, who may do both.
pub(super) fn mark(api: &mut Api) {
    let mut sent = Reach::new(api);
    let mut received = Reach::new(api);
    for operation in &api.operations {
        operation.sent().for_each(|ty| sent.follow(api, ty));
        operation.received().for_each(|ty| received.follow(api, ty));
    }
    for (index, schema) in api.schemas.iter_mut().enumerate() {
        let id = SchemaId(index);
        schema.direction = match (sent.has(id), received.has(id)) {
            (true, false) => Direction::Sent,
            (false, true) => Direction::Received,
            _ => Direction::Both,
        };
        relax(schema);
    }
}

/// What only one side tells cannot be demanded of the other one (OpenAPI 3.0.4, Schema
/// Object: `readOnly`, `writeOnly`: a field that is required is so in that way only).
fn relax(schema: &mut Schema) {
    let Shape::Object { fields, .. } = &mut schema.shape else {
        return;
    };
    for field in fields.iter_mut().filter(|field| field.required) {
        let (elsewhere, note) = match field.direction {
            Direction::Both => continue,
            Direction::Received => (
                schema.direction != Direction::Received,
                "Always there when received",
            ),
            Direction::Sent => (
                schema.direction != Direction::Sent,
                "Has to be there when sent",
            ),
        };
        if elsewhere {
            field.required = false;
            field.docs.notes.push(note.to_owned());
        }
    }
}

struct Reach(Vec<bool>);

impl Reach {
    fn new(api: &Api) -> Self {
        Self(vec![false; api.schemas.len()])
    }

    fn has(&self, id: SchemaId) -> bool {
        self.0.get(id.0).copied().unwrap_or_default()
    }

    fn follow(&mut self, api: &Api, ty: &Type) {
        let mut open = vec![ty];
        while let Some(ty) = open.pop() {
            open.extend(ty.parts());
            if let Type::Named(id) = ty
                && let Some(slot @ false) = self.0.get_mut(id.0)
            {
                *slot = true;
                open.extend(
                    api.schema(*id)
                        .into_iter()
                        .flat_map(|schema| schema.shape.types()),
                );
            }
        }
    }
}
