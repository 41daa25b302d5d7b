//! Forms: bodies of `application/x-www-form-urlencoded`, field by field.

use super::Lowering;
use super::parameter::{exploded, style};
use crate::ir::{Encoding, Form, FormField, Label, Place, Rest, Shape, Style, Type};
use crate::spec::Cursor;

impl<'d> Lowering<'d, '_> {
    /// A form that a media type describes.
    pub(super) fn form(&mut self, media_type: &Cursor<'d>, label: &Label) -> Form {
        let Some(place) = media_type.get("schema") else {
            return Form::Value(Type::Map(Box::new(Type::Any)));
        };
        let encodings = media_type.get("encoding");
        let schema = self.followed(Some(place.clone()));
        let schema = schema.filter(|schema| is_plain_object(schema));
        let Some(schema) = schema else {
            return Form::Value(self.ty(place, label.part("body")));
        };
        let required: Vec<_> = schema
            .get("required")
            .iter()
            .flat_map(|list| list.items())
            .filter_map(|item| item.node.as_str())
            .collect();
        let properties = schema.get("properties");
        let mut fields = Vec::new();
        for (name, property) in properties.iter().flat_map(|all| all.entries()) {
            let required = required.contains(&name);
            let encoding = encodings.as_ref().and_then(|all| all.get(name));
            fields.extend(self.form_field(name, property, required, encoding, label));
        }
        let rest = match self.rest(&schema, label) {
            Rest::Kept(ty) => Some(Type::Map(Box::new(ty))),
            Rest::Ignored | Rest::Refused => None,
        };
        Form::Fields { fields, rest }
    }

    fn form_field(
        &mut self,
        name: &str,
        property: Cursor<'d>,
        required: bool,
        encoding: Option<Cursor<'d>>,
        label: &Label,
    ) -> Option<FormField> {
        if property.is_true("readOnly") {
            return None;
        }
        let docs = self.property_docs(&property);
        let ty = self.ty(property, label.part(name));
        // A form has no null: what is absent is not sent.
        let ty = ty.without_null().0.clone();
        let encoding = self.form_encoding(encoding, &ty);
        Some(FormField {
            name: name.to_owned(),
            docs,
            required,
            ty,
            encoding,
        })
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

/// Whether all that a schema says is which fields there are.
fn is_plain_object(schema: &Cursor<'_>) -> bool {
    let combined = ["allOf", "anyOf", "oneOf", "not", "discriminator"];
    schema.get("properties").is_some()
        && combined.iter().all(|keyword| schema.get(keyword).is_none())
}
