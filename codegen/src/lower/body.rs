//! Request bodies. Only forms are built so far.

use super::{Lowering, docs};
use crate::diag::Code;
use crate::ir::{Body, Content, ContentKind, Encoding, Form, FormField, Label, Place, Type};
use crate::spec::{self, Cursor};

/// The media type of forms (OpenAPI 3.0.3, "Support for x-www-form-urlencoded Request
/// Bodies").
const FORM: &str = "application/x-www-form-urlencoded";

impl<'d> Lowering<'d, '_> {
    pub(super) fn body(&mut self, operation: &Cursor<'d>, label: &Label) -> Option<Body> {
        let body = self.followed(operation.get("requestBody"))?;
        let content = self.followed(body.get("content"))?;
        let mut form = None;
        for (name, media_type) in content.entries() {
            if is(FORM, name) && form.is_none() {
                form = Some(media_type);
            } else {
                let message = format!("a request body of `{name}` is not supported yet");
                self.refuse(Code::UNSUPPORTED_MEDIA_TYPE, &media_type.at, message);
            }
        }
        let form = self.form(&self.followed(form)?, label)?;
        Some(Body {
            docs: docs::docs(&body),
            required: body.is_true("required"),
            contents: vec![Content {
                media_type: FORM.to_owned(),
                kind: ContentKind::Form(form),
            }],
        })
    }

    fn form(&mut self, media_type: &Cursor<'d>, label: &Label) -> Option<Form> {
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

/// Whether a media type, without its parameters, is this one.
pub(super) fn is(wanted: &str, name: &str) -> bool {
    let name = name.split(';').next().unwrap_or_default();
    name.trim().eq_ignore_ascii_case(wanted)
}
