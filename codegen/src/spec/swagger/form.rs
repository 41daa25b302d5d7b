//! Forms ("Parameter Object", `in: formData`): each parameter is a property of the body.
//!
//! Imports `diag`, `keyword`, and from this layer `document`, and from this folder `converter` and
//! `media_types`.

use super::converter::{Converter, object, put, text};
use super::media_types::{FORM, MULTIPART, MediaType};
use crate::diag::{Code, Pointer};
use crate::keyword::Keyword;
use crate::spec::document::{Cursor, Entries, Node};
use indexmap::IndexMap;

impl<'d> Converter<'_, 'd> {
    /// The body of an operation that has these fields of a form, or references to them.
    pub(super) fn form(
        &mut self,
        operation: &Cursor<'d>,
        declared: &[Cursor<'d>],
        to: &Pointer<'d>,
    ) -> Option<Node> {
        let mut fields: IndexMap<&'d str, (Cursor<'d>, Cursor<'d>)> = IndexMap::new();
        for declared in declared {
            let parameter = self.resolve(declared)?;
            let Some(name) = parameter.text("name") else {
                let message = "missing required field `name` of a Parameter Object";
                self.report(Code::MISSING_FIELD, &parameter, message);
                continue;
            };
            if fields.contains_key(name) {
                let message = format!("the form has a field `{name}` already; this one is ignored");
                self.report(Code::PARAMETER_REPEATED, declared, message);
                continue;
            }
            fields.insert(name, (declared.clone(), parameter));
        }
        let first = fields.values().next()?.0.clone();
        self.is_from(to, &first.at);
        let has_file = fields.values().any(|(_, field)| self.is_file(field));
        let media_types = self.of_form(operation, &first, has_file);
        let is_required = fields.values().any(|(_, field)| field.is_true("required"));
        let content = media_types.iter().map(|media_type| {
            let at = to.key("content").key(media_type.name);
            self.is_from(&at, &media_type.at);
            (media_type.name, self.form_content(&fields, &at))
        });
        let content = object(content);
        Some(object([
            ("required", Node::Bool(is_required)),
            ("content", content),
        ]))
    }

    /// The media types of a form: of those that the operation consumes, the ones for forms. Files
    /// are sent in parts.
    fn of_form(
        &self,
        operation: &Cursor<'d>,
        first: &Cursor<'d>,
        has_file: bool,
    ) -> Vec<MediaType<'d>> {
        let consumes = self.consumes(Some(operation));
        let forms = consumes.iter().filter(|it| it.is_form());
        let fitting: Vec<_> = forms
            .filter(|it| !has_file || it.is(MULTIPART))
            .cloned()
            .collect();
        if !fitting.is_empty() {
            return fitting;
        }
        let name = if has_file { MULTIPART } else { FORM };
        if let Some(own) = operation.get("consumes")
            && !consumes.is_empty()
        {
            let message = format!(
                "none of the media types in `consumes` is one that this form can be sent in: it is \
                 sent as `{name}`"
            );
            self.report(Code::OTHER_FORM, &own, message);
        }
        let at = first.at.clone();
        vec![MediaType { name, at }]
    }

    fn form_content(
        &mut self,
        fields: &IndexMap<&'d str, (Cursor<'d>, Cursor<'d>)>,
        to: &Pointer<'d>,
    ) -> Node {
        let at = to.key("schema");
        let mut properties = Entries::default();
        let mut encodings = Entries::default();
        let mut required = Vec::new();
        for (name, (declared, field)) in fields {
            let place = at.key(Keyword::Properties.name()).key(name);
            match declared.get("$ref") {
                Some(_) => self.is_from(&place, &field.at),
                None => self.moves(&place, &field.at),
            }
            let schema = self.form_schema(field, &place);
            put(&mut properties, name, schema);
            let encoding_at = to.key("encoding").key(name);
            let format = self.collection_format(field, "formData", &encoding_at);
            if !format.fields.is_empty() {
                self.is_from(&encoding_at, &field.at);
                put(&mut encodings, name, object(format.fields));
            }
            if field.is_true("required") {
                self.is_from(&at.key("required").index(required.len()), &field.at);
                required.push(text(*name));
            }
        }
        let mut schema = Entries::default();
        put(&mut schema, "type", text("object"));
        if !required.is_empty() {
            put(&mut schema, "required", Node::List(required));
        }
        put(
            &mut schema,
            Keyword::Properties.name(),
            Node::Map(properties),
        );
        let mut out = Entries::default();
        put(&mut out, "schema", Node::Map(schema));
        if !encodings.is_empty() {
            put(&mut out, "encoding", Node::Map(encodings));
        }
        Node::Map(out)
    }
}
