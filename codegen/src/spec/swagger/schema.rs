//! Schemas ("Schema Object", "Items Object"), which are those of OpenAPI 3.0 with a few other words.
//!
//! Imports `diag`, `keyword`, and from this layer `document`, and from this folder `converter` and
//! `fields`.

use super::converter::{Converter, object, put, text};
use super::fields::LATER_KEYWORDS;
use crate::diag::{Code, Pointer};
use crate::keyword::{Keyword, Shape};
use crate::spec::document::{Cursor, Entries, Node};

/// The type of a file, which is a string with a format in OpenAPI 3.0 ("Considerations for File
/// Uploads").
const FILE: &str = "file";
const BINARY: &str = "binary";
const FORMAT: &str = Keyword::Format.name();

/// The extension that says what `nullable` says in OpenAPI 3.0.
const NULLABLE: &str = "x-nullable";

impl<'d> Converter<'_, 'd> {
    /// Converts a schema that goes to `to`. The tree is not deep, so recursion is safe.
    pub(super) fn schema(&mut self, schema: &Cursor<'d>, to: &Pointer<'d>) -> Node {
        if schema.node.as_map().is_none() {
            return schema.node.clone();
        }
        let is_nullable = schema.is_true(NULLABLE);
        if let Some(reference) = schema.get("$ref").filter(|_| is_nullable) {
            return self.nullable_reference(schema, &reference, to);
        }
        let mut out = Entries::default();
        for (name, value) in schema.entries() {
            self.keyword(&mut out, name, &value, to);
        }
        self.required_properties(schema, &mut out, to);
        Node::Map(out)
    }

    /// Properties that say themselves that they are required, as in Swagger 1 and in drafts of JSON
    /// Schema before the fourth: they are listed by their object.
    fn required_properties(&mut self, schema: &Cursor<'d>, out: &mut Entries, to: &Pointer<'d>) {
        let properties = schema.get(Keyword::Properties);
        let properties = properties.iter().flat_map(Cursor::entries);
        let stated = properties.filter(|(_, property)| property.is_true("required"));
        for (name, property) in stated {
            let required = out.entry("required".to_owned());
            let Node::List(names) = required.or_insert(Node::List(Vec::new())) else {
                continue;
            };
            if !names.contains(&text(name)) {
                self.is_from(
                    &to.key("required").index(names.len()),
                    &property.at.key("required"),
                );
                names.push(text(name));
            }
        }
    }

    /// Converts a keyword of a schema, or another field beside it.
    pub(super) fn keyword(
        &mut self,
        out: &mut Entries,
        name: &'d str,
        value: &Cursor<'d>,
        to: &Pointer<'d>,
    ) {
        if !self.has_room(value) {
            return;
        }
        let at = to.key(name);
        let keyword = Keyword::named(name);
        if let Some(later) = LATER_KEYWORDS.iter().find(|later| keyword == Some(**later)) {
            let message =
                format!("`{later}`, which Swagger 2.0 does not have, is read as in OpenAPI 3.0");
            self.report_once(later.name(), Code::OTHER_FORM, value, message);
        }
        let is_binary = |out: &Entries| out.get(FORMAT) == Some(&text(BINARY));
        let converted = match (keyword, value.node) {
            (None, Node::Bool(nullable)) if name == NULLABLE => {
                self.is_from(&to.key(Keyword::Nullable.name()), &value.at);
                put(out, Keyword::Nullable.name(), Node::Bool(*nullable));
                return;
            }
            (Some(Keyword::Ref), _) => self.reference(value, &at),
            (Some(Keyword::Type), Node::String(kind)) if kind == FILE => {
                put(out, FORMAT, text(BINARY));
                self.is_from(&to.key(FORMAT), &value.at);
                text("string")
            }
            // A file has no other format.
            (Some(Keyword::Format), _) if is_binary(out) => return,
            (Some(Keyword::Required), Node::Bool(_)) => {
                let message = "a boolean as `required` of a schema is read as an entry of \
                               `required` of the object that has it as a property";
                self.report_once("required", Code::OTHER_FORM, value, message);
                return;
            }
            (Some(Keyword::Discriminator), Node::String(property)) => {
                self.is_from(&at.key("propertyName"), &value.at);
                object([("propertyName", text(property))])
            }
            (Some(keyword), _) => self.subschemas(keyword, value, &at),
            (None, node) => node.clone(),
        };
        put(out, name, converted);
    }

    /// Converts the value of a keyword, which may be or have schemas.
    fn subschemas(&mut self, keyword: Keyword, value: &Cursor<'d>, to: &Pointer<'d>) -> Node {
        match (keyword.shape(), value.node) {
            (Shape::Map(_, Shape::Schema), Node::Map(_)) => {
                self.each(value, to, |it, schema, to| Some(it.schema(schema, to)))
            }
            (Shape::Schema | Shape::BooleanOrSchema | Shape::Items, Node::Map(_)) => {
                self.schema(value, to)
            }
            (Shape::List(Shape::Schema) | Shape::Items, Node::List(_)) => {
                let schemas = value.items().enumerate();
                let schemas = schemas.map(|(index, schema)| self.schema(&schema, &to.index(index)));
                Node::List(schemas.collect())
            }
            (_, node) => node.clone(),
        }
    }

    /// A reference beside `x-nullable`, which generators of documents write for a reference or
    /// null.
    fn nullable_reference(
        &mut self,
        schema: &Cursor<'d>,
        reference: &Cursor<'d>,
        to: &Pointer<'d>,
    ) -> Node {
        let at = to.key(Keyword::AllOf.name()).index(0);
        self.is_from(&at, &schema.at);
        let target = self.reference(reference, &at.key("$ref"));
        let mut out = Entries::default();
        put(
            &mut out,
            Keyword::AllOf.name(),
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
            let is_binary = schema.text(Keyword::Format) == Some(BINARY);
            schema.text(Keyword::Type) == Some(FILE) || is_binary
        })
    }

    /// Whether values of a schema are texts, so that they need not be JSON.
    pub(super) fn is_text(&self, schema: &Cursor<'d>) -> bool {
        let schema = self.resolve(schema);
        schema.is_none_or(|schema| match schema.text("type") {
            Some("string") => true,
            Some(_) => false,
            None => !schema.keywords().any(Keyword::is_constraint),
        })
    }
}
