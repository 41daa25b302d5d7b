//! Request bodies.

use super::{Lowering, docs};
use crate::diag::Code;
use crate::ir::{Body, Content, ContentKind, Encoding, Form, FormField, Label, Place, Type};
use crate::spec::{self, Cursor, reference_of};

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

    pub(super) fn form(&mut self, media_type: &Cursor<'d>, label: &Label) -> Option<Form> {
        for (name, encoding) in media_type
            .get("encoding")
            .iter()
            .flat_map(|all| all.entries())
        {
            self.check_encoding(name, &encoding);
        }
        let place = media_type.get("schema")?;
        let schema = self.followed(Some(place))?;
        if schema.text("type") != Some("object") || schema.get("allOf").is_some() {
            let message = "a form that is not described by an `object` is not supported yet";
            self.refuse(Code::UNSUPPORTED, &schema.at, message);
            return None;
        }
        let required: Vec<_> = schema
            .get("required")
            .iter()
            .flat_map(|list| list.items())
            .filter_map(|item| item.node.as_str())
            .collect();
        let mut fields = Vec::new();
        for (name, property) in schema
            .get("properties")
            .iter()
            .flat_map(|all| all.entries())
        {
            let required = required.contains(&name);
            fields.extend(self.form_field(name, property, required, label));
        }
        Some(Form::Fields { fields, rest: None })
    }

    fn form_field(
        &mut self,
        name: &str,
        property: Cursor<'d>,
        required: bool,
        label: &Label,
    ) -> Option<FormField> {
        if property.is_true("readOnly") {
            return None;
        }
        let docs = self.property_docs(&property);
        let at = property.at.clone();
        let ty = self.ty(property, label.part(name));
        // A form has no null: what is absent is not sent.
        let ty = ty.without_null().0.clone();
        let sent = match &ty {
            Type::List(list) => self.is_scalar(&list.item),
            ty => self.is_scalar(ty),
        };
        if !sent {
            let message = format!(
                "a form field (`{name}`) that is neither a string, a number or a boolean nor a \
                 list of such is not supported yet"
            );
            self.refuse(Code::UNSUPPORTED, &at, message);
            return None;
        }
        Some(FormField {
            name: name.to_owned(),
            docs,
            required,
            ty,
            encoding: Encoding::usual(Place::Query),
        })
    }

    /// Only what OpenAPI takes for granted is built: `style: form`, `explode: true`
    /// (OpenAPI 3.0.3, Encoding Object).
    fn check_encoding(&self, name: &str, encoding: &Cursor<'d>) {
        let Some(head) = spec::part::<openapiv3::Encoding>(encoding, &["headers"], self.found)
        else {
            return;
        };
        let usual = matches!(head.style, None | Some(openapiv3::QueryStyle::Form))
            && (encoding.get("explode").is_none() || head.explode)
            && head.content_type.is_none()
            && !encoding.is_true("allowReserved")
            && encoding.get("headers").is_none();
        if !usual {
            let message = format!("this encoding of a form field (`{name}`) is not supported yet");
            self.refuse(Code::UNSUPPORTED, &encoding.at, message);
        }
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
