//! Request bodies.

use super::docs;
use super::lowering::Lowering;
use crate::ir::{Body, Content, ContentKind, Form, Label};
use crate::spec::{Cursor, reference_of};

impl<'d> Lowering<'d, '_> {
    pub(super) fn body(&mut self, operation: &Cursor<'d>, label: &Label) -> Option<Body> {
        let place = operation.get("requestBody")?;
        let body = self.followed(Some(place.clone()))?;
        let mut docs = docs::docs(&body);
        let whole = shared(&place).unwrap_or_else(|| label.clone()).part("body");
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

/// Whether there is nothing that could be sent.
fn is_empty(content: &Content) -> bool {
    match &content.kind {
        ContentKind::Form(Form::Fields { fields, rest: None }) => fields.is_empty(),
        _ => false,
    }
}

/// The label of what several operations may refer to: the name of the component.
pub(super) fn shared(place: &Cursor<'_>) -> Option<Label> {
    let reference = reference_of(place)?;
    let name = reference.node.as_str()?.strip_prefix("#/components/")?;
    let (_, name) = name.split_once('/')?;
    (!name.contains('/')).then(|| Label::head(name))
}
