//! The direction of the values of schemas: in values that are only received, null and absent mean
//! the same.
//!
//! Imports `ir`.

use crate::ir::{Api, Direction, Note, Schema, SchemaId, Shape, Type};

/// Marks the schemas that operations only send, or only receive. One that no operation uses may
/// be used in both directions.
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

/// What only one side sends cannot be required of the other one (OpenAPI 3.0.4, Schema Object:
/// `readOnly`, `writeOnly`: a property that is required is so in that direction only).
fn relax(schema: &mut Schema) {
    let Shape::Object { fields, .. } = &mut schema.shape else {
        return;
    };
    for field in fields.iter_mut().filter(|field| field.required) {
        if field.direction != Direction::Both && field.direction != schema.direction {
            field.required = false;
            let note = Note::RequiredWhen(field.direction);
            field.docs.notes.push(note);
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
