//! Forms: bodies of `application/x-www-form-urlencoded`, field by field.

use super::lowering::Lowering;
use super::media_type_name::is_json;
use super::parameter::{delimited, delimiter, exploded};
use super::schema::Flat;
use crate::diag::Code;
use crate::ir::{
    Direction, Encoding, Field, Form, FormField, Label, Place, Rest, Shape, Style, Type,
};
use crate::spec::Cursor;

impl<'d> Lowering<'d, '_> {
    /// A form that a media type describes.
    ///
    /// The fields of an object become inputs of the operation, wherever the object is
    /// described. Those that it requires are required although the whole body may be
    /// optional: hardly any description says `required: true` about a body, and a call
    /// without what its only body requires is refused by the servers.
    pub(super) fn form(&mut self, media_type: &Cursor<'d>, label: &Label) -> Form {
        let Some(schema) = media_type.get("schema") else {
            return Form::Value(Type::Map(Box::new(Type::Any)));
        };
        if !self.schemas.is_flat(&schema) {
            return Form::Value(self.form_value(&schema, label));
        }
        let Flat { fields, rest, .. } = self.schemas.flat(&schema, label, &|_, _| None);
        let rest = match rest {
            Rest::Ignored if fields.is_empty() => Some(Type::Any),
            Rest::Kept(ty) => Some(ty),
            Rest::Ignored | Rest::Rejected => None,
        };
        let rest = rest.map(|ty| Type::Map(Box::new(ty)));
        if let Some(ty) = rest.as_ref().filter(|_| fields.is_empty()) {
            return Form::Value(ty.clone());
        }
        let encodings = media_type.get("encoding");
        // A server ignores read-only properties in a request.
        let sent = fields
            .into_iter()
            .filter(|field| field.direction != Direction::Received);
        let fields = sent.map(|field| {
            let encoding = encodings.as_ref().and_then(|all| all.get(&field.name));
            self.form_field(field, encoding)
        });
        let fields = fields.collect();
        Form::Fields { fields, rest }
    }

    /// The type of a form whose fields depend on its value.
    fn form_value(&mut self, schema: &Cursor<'d>, label: &Label) -> Type {
        let ty = self.ty(schema, &label.part("body"));
        let ty = ty.without_null().0.clone();
        if !self.may_be_object(&ty) {
            let message = "a form body must be an object: calls with this body are rejected";
            self.cx().fault(Code::STYLE_TOO_FLAT, &schema.at, message);
        }
        ty
    }

    /// Whether a value can be an object, whose fields are those of the form.
    pub(super) fn may_be_object(&self, ty: &Type) -> bool {
        match self.behind_names(ty) {
            Type::Any | Type::Map(_) => true,
            ty @ Type::Named(_) => {
                let shape = self.shape(ty);
                let unnamed = shape.and_then(Shape::unnamed);
                unnamed.is_none() && !matches!(shape, Some(Shape::Enumeration { .. }))
            }
            _ => false,
        }
    }

    fn form_field(&self, field: Field, encoding: Option<Cursor<'d>>) -> FormField {
        FormField {
            // A form has no null: what is absent is not sent.
            ty: field.ty.without_null().0.clone(),
            encoding: encoding.map_or(Encoding::Mixed, |cursor| self.form_encoding(&cursor)),
            name: field.name,
            docs: field.docs,
            required: field.required,
        }
    }

    /// How a field becomes text: as its Encoding Object says, whose `style` wins over its
    /// `contentType` (OpenAPI 3.0.4, Encoding Object, "Fixed Fields for RFC6570-style
    /// Serialization").
    ///
    /// Where nothing is said, an object is JSON (the same section, `contentType`), also as an
    /// item of a list. That is what servers read whose descriptions are silent, such as
    /// those of Twilio; those that read `key[name]`, such as Stripe's, say `deepObject`.
    pub(super) fn form_encoding(&self, cursor: &Cursor<'d>) -> Encoding {
        if cursor.get("headers").is_some() {
            self.cx().count_documented();
        }
        self.omit_nested(cursor, &[]);
        let media_type = cursor.text("contentType").unwrap_or_default();
        let otherwise = match is_json(media_type) {
            true => Encoding::Json,
            false => Encoding::Mixed,
        };
        said_style(cursor).unwrap_or(otherwise)
    }
}

/// The style of an Encoding Object that says anything about it.
pub(super) fn said_style(cursor: &Cursor<'_>) -> Option<Encoding> {
    if let Some(delimiter) = delimiter(cursor) {
        return Some(delimited(cursor, delimiter, Place::Query));
    }
    let keys = ["style", "explode", "allowReserved"];
    let says = keys.iter().any(|key| cursor.get(key).is_some());
    let style = cursor.text("style").and_then(|name| name.parse().ok());
    says.then(|| exploded(cursor, style.unwrap_or(Style::Form), true))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Diagnostics;
    use crate::ir::Interpretation;
    use crate::lower::context::Context;
    use crate::spec::load;

    /// The form of a schema, and how many diagnostics there are.
    fn form(schema: &str) -> (Form, usize) {
        let root = load(&format!("{{openapi: 3.1.0, body: {{schema: {schema}}}}}")).unwrap();
        let found = Diagnostics::default();
        let mut lowering = Lowering::new(Context::new(&root, Interpretation::Inferred, &found));
        let body = Cursor::root(&root).get("body").unwrap();
        let form = lowering.form(&body, &Label::head("op"));
        (form, found.into_vec().len())
    }

    #[test]
    fn an_object_is_a_form_of_its_fields() {
        let (lowered, faults) = form("{required: [a], properties: {a: {type: [string, 'null']}}}");
        let Form::Fields { fields, rest } = lowered else {
            panic!("{lowered:?}")
        };
        assert_eq!((fields.len(), rest, faults), (1, None, 0));
        assert!(fields[0].required && fields[0].ty == Type::String(None));
    }

    #[test]
    fn a_field_that_only_the_server_sends_is_omitted() {
        let schema = "{properties: {a: {readOnly: true}, b: {writeOnly: true}}, \
                      additionalProperties: {type: string}}";
        let (Form::Fields { fields, rest }, 0) = form(schema) else {
            panic!("{schema}")
        };
        let names: Vec<_> = fields.iter().map(|field| field.name.as_str()).collect();
        assert_eq!(names, ["b"]);
        assert_eq!(rest, Some(Type::Map(Box::new(Type::String(None)))));
    }

    #[test]
    fn a_form_is_an_object() {
        let map = |ty| Form::Value(Type::Map(Box::new(ty)));
        assert_eq!(form("{type: object}"), (map(Type::Any), 0));
        let values = "{type: object, additionalProperties: {type: boolean}}";
        assert_eq!(form(values), (map(Type::Boolean), 0));
        assert_eq!(form("{}"), (Form::Value(Type::Any), 0));
        assert_eq!(form("{type: string}").1, 1);
        assert_eq!(form("{enum: [a, b]}").1, 1);
        let union = "{oneOf: [{required: [a], properties: {a: {}}}, {properties: {b: {}}}]}";
        assert_eq!(form(union).1, 0);
    }
}
