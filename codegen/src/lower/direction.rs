//! The direction of the values of schemas: in values that are only received, null and absent mean
//! the same.
//!
//! Imports `ir`.

use std::collections::HashSet;

use crate::ir::{Api, Direction, Note, Schema, SchemaId, Shape, Type};

/// Marks the schemas that operations only send, or only receive. One that no operation uses may
/// be used in both directions.
pub(super) fn mark(api: &mut Api) {
    let (mut sent, mut received) = (HashSet::new(), HashSet::new());
    for operation in &api.operations {
        let received = &mut received;
        operation.sent().for_each(|ty| follow(api, ty, &mut sent));
        operation
            .received()
            .for_each(|ty| follow(api, ty, received));
    }
    for (index, schema) in api.schemas.iter_mut().enumerate() {
        let id = SchemaId(index);
        schema.direction = match (sent.contains(&id), received.contains(&id)) {
            (true, false) => Direction::Sent,
            (false, true) => Direction::Received,
            _ => Direction::Both,
        };
        relax(schema);
    }
}

/// What only one side sends cannot be required of the other one (OpenAPI 3.0.4, Schema Object:
/// `readOnly`, `writeOnly`: a property that is required is so in that direction only). That does
/// not depend on the operations, so that a further one does not change the type.
fn relax(schema: &mut Schema) {
    let Shape::Object { fields, .. } = &mut schema.shape else {
        return;
    };
    for field in fields.iter_mut().filter(|field| field.required) {
        if field.direction != Direction::Both {
            field.required = false;
            field.required_when = Some(field.direction);
            let note = Note::RequiredWhen(field.direction);
            field.docs.notes.push(note);
        }
    }
}

/// Adds the schemas that a type leads to.
fn follow(api: &Api, ty: &Type, reached: &mut HashSet<SchemaId>) {
    let mut open = vec![ty];
    while let Some(ty) = open.pop() {
        open.extend(ty.parts());
        if let Type::Named(id) = ty
            && reached.insert(*id)
        {
            let schema = api.schema(*id).into_iter();
            open.extend(schema.flat_map(|schema| schema.shape.types()));
        }
    }
}
