//! Responses ("Responses Object", "Response Object", "Example Object").
//!
//! Imports `diag`, and from this layer `document` and `quote`, and from this folder `converter`,
//! `fields` and `media_types`.

use super::converter::{Converter, object, put};
use super::fields::RESPONSE;
use super::media_types::{BYTES, JSON, MediaType};
use crate::diag::{Code, Pointer};
use crate::spec::document::{Cursor, Entries, Node};
use crate::spec::quote::quoted;

impl<'d> Converter<'_, 'd> {
    /// The responses of an operation, by status.
    pub(super) fn responses(
        &mut self,
        operation: &Cursor<'d>,
        responses: &Cursor<'d>,
        to: &Pointer<'d>,
    ) -> Node {
        if responses.node.as_map().is_none() {
            return responses.node.clone();
        }
        let produces = self.produces(Some(operation));
        self.each(responses, to, |it, response, to| {
            Some(it.operation_response(response, to, &produces))
        })
    }

    /// A response of an operation, or a reference to a shared one. What an operation produces
    /// applies to a shared response too, so a reference stays one only where nothing differs.
    fn operation_response(
        &mut self,
        response: &Cursor<'d>,
        to: &Pointer<'d>,
        produces: &[MediaType<'d>],
    ) -> Node {
        let Some(reference) = response.get("$ref") else {
            return self.response(response, to, produces);
        };
        let names = |media_types: Vec<MediaType<'d>>| -> Vec<&'d str> {
            media_types.iter().map(|it| it.name).collect()
        };
        let shared = self.produces(None);
        let target = self.resolve(response);
        let schema = target.as_ref().and_then(|target| target.get("schema"));
        let is_same = schema.is_none_or(|schema| {
            names(self.of_response(&schema, produces)) == names(self.of_response(&schema, &shared))
        });
        match target.filter(|_| !is_same) {
            Some(target) => {
                self.is_from(to, &target.at);
                self.response(&target, to, produces)
            }
            None => object([("$ref", self.reference(&reference, &to.key("$ref")))]),
        }
    }

    /// A response in what is produced, or a reference to one.
    pub(super) fn response(
        &mut self,
        response: &Cursor<'d>,
        to: &Pointer<'d>,
        produces: &[MediaType<'d>],
    ) -> Node {
        if response.get("$ref").is_some() {
            return self.operation_response(response, to, produces);
        }
        if response.node.as_map().is_none() {
            return response.node.clone();
        }
        let mut out = Entries::default();
        for (name, value) in response.entries() {
            if !self.knows(&RESPONSE, name, &value) {
                continue;
            }
            match name {
                "schema" | "examples" => {}
                "headers" if value.node.as_map().is_some() => {
                    let headers = self.each(&value, &to.key("headers"), |it, header, to| {
                        Some(it.header(header, to))
                    });
                    put(&mut out, "headers", headers);
                }
                _ => put(&mut out, name, value.node.clone()),
            }
        }
        let mut content = Entries::default();
        if let Some(schema) = response.get("schema") {
            let media_types = self.of_response(&schema, produces);
            let at = to.key("content");
            if let Node::Map(made) = self.content(&media_types, Some(&schema), &at) {
                content = made;
            }
        }
        self.examples(response, &mut content, &to.key("content"));
        if !content.is_empty() {
            put(&mut out, "content", Node::Map(content));
        }
        Node::Map(out)
    }

    /// The media types of a response. A value with parts is JSON where everything that the
    /// operation produces is text or files: that is said of other responses.
    fn of_response(&self, schema: &Cursor<'d>, produces: &[MediaType<'d>]) -> Vec<MediaType<'d>> {
        let only = |name| {
            let at = schema.at.clone();
            vec![MediaType { name, at }]
        };
        let is_file = self.is_file(schema);
        match produces {
            [] if is_file => only(BYTES),
            [] => only(JSON),
            all if is_file || self.is_text(schema) => all.to_vec(),
            all if all.iter().any(MediaType::holds_values) => all.to_vec(),
            _ => only(JSON),
        }
    }

    /// The examples of a response, by media type.
    fn examples(&mut self, response: &Cursor<'d>, content: &mut Entries, to: &Pointer<'d>) {
        let examples = response.get("examples");
        for (name, example) in examples.iter().flat_map(Cursor::entries) {
            if let Some(Node::Map(made)) = content.get_mut(name) {
                self.is_from(&to.key(name).key("example"), &example.at);
                put(made, "example", example.node.clone());
            } else if !name.starts_with("x-") {
                let message = format!(
                    "an example is omitted: the response does not have the media type {}",
                    quoted(name)
                );
                self.report_once("example", Code::OMITTED, &example, message);
            }
        }
    }
}
