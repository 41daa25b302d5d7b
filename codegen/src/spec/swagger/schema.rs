//! Schemas ("Schema Object", "Items Object"), which are those of OpenAPI 3.0 with a few other words.
//!
//! Imports `diag`, and from this layer `document`, and from this folder `converter` and `fields`.

use super::converter::{Converter, object, put, text};
use super::fields::LATER_KEYWORDS;
use crate::diag::{Code, Pointer};
use crate::spec::document::{Cursor, Entries, Node};

impl<'d> Converter<'_, 'd> {
    /// Converts a schema that goes to `to`. The tree is not deep, so recursion is safe.
    pub(super) fn schema(&mut self, schema: &Cursor<'d>, to: &Pointer<'d>) -> Node {
        match schema.node {
            Node::Map(_) => {}
            other => return other.clone(),
        }
        let is_nullable = schema.is_true("x-nullable");
        if let Some(reference) = schema.get("$ref").filter(|_| is_nullable) {
            return self.nullable_reference(schema, &reference, to);
        }
        let mut out = Entries::default();
        for (name, value) in schema.entries() {
            self.keyword(&mut out, name, &value, to);
        }
        Node::Map(out)
    }

    /// Converts a keyword of a schema, or another field beside it.
    pub(super) fn keyword(
        &mut self,
        out: &mut Entries,
        name: &'d str,
        value: &Cursor<'d>,
        to: &Pointer<'d>,
    ) {
        let at = to.key(name);
        if let Some(later) = LATER_KEYWORDS.iter().find(|later| **later == name) {
            let message =
                format!("`{name}`, which Swagger 2.0 does not have, is read as in OpenAPI 3.0");
            self.report_once(later, Code::OTHER_FORM, value, message);
        }
        let converted = match (name, value.node) {
            ("$ref", _) => self.reference(value, &at),
            ("type", Node::String(kind)) if kind == "file" => {
                put(out, "format", text("binary"));
                self.is_from(&to.key("format"), &value.at);
                text("string")
            }
            // A file has no other format.
            ("format", _) if out.get("format") == Some(&text("binary")) => return,
            ("discriminator", Node::String(property)) => {
                self.is_from(&at.key("propertyName"), &value.at);
                object([("propertyName", text(property))])
            }
            ("x-nullable", Node::Bool(nullable)) => {
                self.is_from(&to.key("nullable"), &value.at);
                put(out, "nullable", Node::Bool(*nullable));
                return;
            }
            ("properties", Node::Map(_)) => {
                self.each(value, &at, |it, schema, to| Some(it.schema(schema, to)))
            }
            ("items" | "additionalProperties" | "not", Node::Map(_)) => self.schema(value, &at),
            ("allOf" | "oneOf" | "anyOf" | "items", Node::List(_)) => {
                let schemas = value.items().enumerate();
                let schemas = schemas.map(|(index, schema)| self.schema(&schema, &at.index(index)));
                Node::List(schemas.collect())
            }
            (_, node) => node.clone(),
        };
        put(out, name, converted);
    }

    /// A reference beside `x-nullable`, which generators of documents write for a reference or
    /// null.
    fn nullable_reference(
        &mut self,
        schema: &Cursor<'d>,
        reference: &Cursor<'d>,
        to: &Pointer<'d>,
    ) -> Node {
        let at = to.key("allOf").index(0);
        self.is_from(&at, &schema.at);
        let target = self.reference(reference, &at.key("$ref"));
        let mut out = Entries::default();
        put(
            &mut out,
            "allOf",
            Node::List(vec![object([("$ref", target)])]),
        );
        for (name, value) in schema.entries().filter(|(name, _)| *name != "$ref") {
            self.keyword(&mut out, name, &value, to);
        }
        Node::Map(out)
    }

    /// Whether a schema, or what it refers to, is a file.
    pub(super) fn is_file(&self, schema: &Cursor<'d>) -> bool {
        self.resolve(schema).is_some_and(|schema| {
            let is_binary = schema.text("format") == Some("binary");
            schema.text("type") == Some("file") || is_binary
        })
    }

    /// Whether values of a schema are texts, so that they need not be JSON.
    pub(super) fn is_text(&self, schema: &Cursor<'d>) -> bool {
        let schema = self.resolve(schema);
        schema.is_none_or(|schema| match schema.text("type") {
            Some("string") => true,
            Some(_) => false,
            None => [
                "properties",
                "items",
                "allOf",
                "additionalProperties",
                "enum",
            ]
            .iter()
            .all(|keyword| schema.get(keyword).is_none()),
        })
    }
}
