//! Forms: bodies of `application/x-www-form-urlencoded`, field by field.

use super::Lowering;
use super::parameter::{exploded, style};
use crate::ir::{Encoding, Form, FormField, Label, Place, Rest, Shape, Style, Type, Usage};
use crate::spec::Cursor;

impl<'d> Lowering<'d, '_> {
    /// A form that a media type describes.
    pub(super) fn form(&mut self, media_type: &Cursor<'d>, label: &Label) -> Form {
        let Some(schema) = media_type.get("schema") else {
            return Form::Value(Type::Map(Box::new(Type::Any)));
        };
        let encodings = media_type.get("encoding");
        let Shape::Object { fields, rest } = self.shape_alone(schema.clone(), label) else {
            return Form::Value(self.ty(schema, label.part("body")));
        };
        // What is only received is not sent.
        let sent = fields
            .into_iter()
            .filter(|field| field.usage != Usage::Received);
        let fields = sent.map(|field| {
            // A form has no null: what is absent is not sent.
            let ty = field.ty.without_null().0.clone();
            let encoding = encodings.as_ref().and_then(|all| all.get(&field.name));
            FormField {
                encoding: self.form_encoding(encoding, &ty),
                name: field.name,
                docs: field.docs,
                required: field.required,
                ty,
            }
        });
        let fields = fields.collect();
        let rest = match rest {
            Rest::Kept(ty) => Some(Type::Map(Box::new(ty))),
            Rest::Ignored | Rest::Refused => None,
        };
        Form::Fields { fields, rest }
    }

    /// How a field becomes text: as its Encoding Object says, whose `style` wins over its
    /// `contentType`; without one, an object is sent as JSON (OpenAPI 3.0.4, Encoding Object:
    /// `contentType`), and all else as in a query.
    fn form_encoding(&self, encoding: Option<Cursor<'d>>, ty: &Type) -> Encoding {
        let usual = Encoding::usual(Place::Query);
        let Some(cursor) = encoding else {
            return if self.is_object(ty) {
                Encoding::Json
            } else {
                usual
            };
        };
        if cursor.get("headers").is_some() {
            self.only_documented();
        }
        let named = cursor.text("style").and_then(style);
        let says_style = ["style", "explode", "allowReserved"]
            .iter()
            .any(|key| cursor.get(key).is_some());
        match (named, cursor.text("contentType")) {
            (None, Some(media_type)) if media_type.contains("json") => Encoding::Json,
            (named, _) if says_style => exploded(&cursor, named.unwrap_or(Style::Form)),
            _ if self.is_object(ty) => Encoding::Json,
            _ => usual,
        }
    }

    /// Whether a value is an object for certain, or a list of such.
    fn is_object(&self, ty: &Type) -> bool {
        match ty {
            Type::Map(_) => true,
            Type::List(list) => self.is_object(&list.item),
            Type::Nullable(inner) => self.is_object(inner),
            Type::Named(id) => match self.schemas.get(id.0).and_then(Option::as_ref) {
                Some(schema) => match &schema.shape {
                    Shape::Object { .. } => true,
                    Shape::Alias(ty) => self.is_object(ty),
                    _ => false,
                },
                None => false,
            },
            _ => false,
        }
    }
}
