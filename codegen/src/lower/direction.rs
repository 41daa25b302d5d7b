//! Properties that only one side sends.
//!
//! Imports `ir`.

use crate::ir::{Api, Direction, Note, Schema, Shape};

/// What only one side sends cannot be required of the other one (OpenAPI 3.0.4, Schema Object:
/// `readOnly`, `writeOnly`: a property that is required is so in that direction only). That does
/// not depend on the operations, so that a further one does not change the type.
pub(super) fn relax_required(api: &mut Api) {
    api.schemas.iter_mut().for_each(relax);
}

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
