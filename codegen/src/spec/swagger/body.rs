//! Bodies of requests ("Parameter Object", `in: body`).
//!
//! Imports `diag`, and from this layer `document`, and from this folder `converter`, `fields` and
//! `media_types`.

use super::converter::{Converter, object, put};
use super::fields::PARAMETER;
use super::media_types::{JSON, MediaType};
use crate::diag::{Code, Pointer};
use crate::spec::document::{Cursor, Entries, Node};

impl<'d> Converter<'_, 'd> {
    /// A body that the whole document shares.
    pub(super) fn shared_body(&mut self, parameter: &Cursor<'d>, to: &Pointer<'d>) -> Option<Node> {
        let is_body = self.resolve(parameter)?.text("in") == Some("body");
        is_body.then(|| {
            self.moves(to, &parameter.at);
            let consumes = self.consumes(None);
            match parameter.get("$ref") {
                Some(reference) => {
                    let target = self.reference(&reference, &to.key("$ref"));
                    object([("$ref", target)])
                }
                None => self.body(parameter, to, &consumes),
            }
        })
    }

    /// The body of an operation, which is declared by this parameter or by the one that it refers
    /// to.
    pub(super) fn operation_body(
        &mut self,
        operation: &Cursor<'d>,
        declared: &Cursor<'d>,
        to: &Pointer<'d>,
    ) -> Option<Node> {
        let consumes = self.consumes(Some(operation));
        let parameter = self.resolve(declared)?;
        if let Some(reference) = declared.get("$ref") {
            let names = |all: &[MediaType<'d>]| all.iter().map(|it| it.name).collect::<Vec<_>>();
            let shared = self.consumes(None);
            let is_shared = reference.node.as_str().is_some_and(|text| {
                let name = text.strip_prefix("#/parameters/");
                name.is_some_and(|name| !name.contains('/'))
            });
            // A shared body has the media types of the document.
            if is_shared && names(&consumes) == names(&shared) {
                self.is_from(to, &declared.at);
                let target = self.reference(&reference, &to.key("$ref"));
                return Some(object([("$ref", target)]));
            }
        }
        match declared.get("$ref") {
            Some(_) => self.is_from(to, &parameter.at),
            None => self.moves(to, &parameter.at),
        }
        Some(self.body(&parameter, to, &consumes))
    }

    fn body(
        &mut self,
        parameter: &Cursor<'d>,
        to: &Pointer<'d>,
        consumes: &[MediaType<'d>],
    ) -> Node {
        let mut out = Entries::default();
        let mut inline = Entries::default();
        for (name, value) in parameter.entries() {
            if !self.knows(&PARAMETER, name, &value) {
                continue;
            }
            match name {
                "name" | "in" | "schema" | "allowEmptyValue" | "collectionFormat" => {}
                "description" | "required" => put(&mut out, name, value.node.clone()),
                _ if name.starts_with("x-") => put(&mut out, name, value.node.clone()),
                _ => put(&mut inline, name, value.node.clone()),
            }
        }
        // A body without a schema often has the type beside its name, as other parameters do.
        let schema = match parameter.get("schema") {
            Some(schema) => Some(schema),
            None if inline.is_empty() => None,
            None => {
                let message =
                    "a body must have a `schema`; the type beside its name is read as one";
                self.report(Code::OTHER_FORM, parameter, message);
                Some(parameter.clone())
            }
        };
        let media_types = self.of_body(parameter, schema.as_ref(), consumes);
        let content = self.content(&media_types, schema.as_ref(), &to.key("content"));
        put(&mut out, "content", content);
        Node::Map(out)
    }

    /// The media types of a body: those of forms do not count besides others.
    fn of_body(
        &self,
        parameter: &Cursor<'d>,
        schema: Option<&Cursor<'d>>,
        consumes: &[MediaType<'d>],
    ) -> Vec<MediaType<'d>> {
        let others = consumes.iter().filter(|it| !it.is_form());
        let others: Vec<_> = others.cloned().collect();
        match (others.is_empty(), consumes.is_empty()) {
            (false, _) => others,
            (true, false) => consumes.to_vec(),
            (true, true) => {
                // A string may be sent as it is; of any other value, JSON is what is meant.
                let resolved = schema.and_then(|schema| self.resolve(schema));
                if resolved.is_some_and(|schema| schema.text("type") == Some("string")) {
                    let message = "`consumes` does not state the media type of this body: it is \
                                   sent as JSON";
                    self.report(Code::INCOMPLETE, parameter, message);
                }
                vec![MediaType {
                    name: JSON,
                    at: parameter.at.clone(),
                }]
            }
        }
    }

    /// A schema in each of some media types ("Media Type Object" in OpenAPI 3.0.4).
    pub(super) fn content(
        &mut self,
        media_types: &[MediaType<'d>],
        schema: Option<&Cursor<'d>>,
        to: &Pointer<'d>,
    ) -> Node {
        let mut content = Entries::default();
        for media_type in media_types {
            if schema.is_some_and(|schema| !self.has_room(schema)) {
                break;
            }
            let at = to.key(media_type.name);
            self.is_from(&at, &media_type.at);
            let mut made = Entries::default();
            if let Some(schema) = schema {
                let at = at.key("schema");
                // The type beside the name of a body is not at a place of its own.
                match schema.text("in") == Some("body") && schema.get("schema").is_none() {
                    true => {
                        self.is_from(&at, &schema.at);
                        let mut own = Entries::default();
                        let keywords = schema.entries().filter(|(name, _)| {
                            !matches!(*name, "in" | "name" | "required" | "description")
                        });
                        for (name, value) in keywords {
                            self.keyword(&mut own, name, &value, &at);
                        }
                        put(&mut made, "schema", Node::Map(own));
                    }
                    false => {
                        self.moves(&at, &schema.at);
                        let converted = self.schema(schema, &at);
                        put(&mut made, "schema", converted);
                    }
                }
            }
            content.insert(media_type.name.to_owned(), Node::Map(made));
        }
        Node::Map(content)
    }
}
