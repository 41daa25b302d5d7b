//! Request bodies.
//!
//! Imports `component`, `content`, `docs`, `lowering`, and `ir` and `spec`.

use super::component::component_label;
use super::docs;
use super::lowering::Lowering;
use crate::ir::{Body, Content, ContentKind, Form, Label};
use crate::spec::Cursor;

impl<'d> Lowering<'d, '_> {
    pub(super) fn body(&mut self, operation: &Cursor<'d>, label: &Label) -> Option<Body> {
        let place = operation.get("requestBody")?;
        let body = self.resolved(Some(place.clone()))?;
        let mut docs = docs::docs(&body);
        let whole = component_label(&place)
            .unwrap_or_else(|| label.clone())
            .part("body");
        let media_types = self.media_types(&body);
        let mut contents = self.contents(&media_types, label, &whole, &mut docs);
        contents.retain(|content| !is_empty(content));
        (!contents.is_empty()).then(|| Body {
            docs,
            required: body.is_true("required"),
            contents,
        })
    }
}

/// Whether a content has nothing to send.
fn is_empty(content: &Content) -> bool {
    match &content.kind {
        ContentKind::Form(Form::Fields { fields, rest: None }) => fields.is_empty(),
        _ => false,
    }
}
