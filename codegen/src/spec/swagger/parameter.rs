//! Parameters outside of bodies ("Parameter Object"), and headers of responses ("Header Object"),
//! whose types are beside their names in Swagger 2.0.
//!
//! Imports `diag`, `keyword`, and from this layer `document` and `quote`, and from this folder
//! `converter` and `fields`.

use super::converter::{Converter, object, put, text};
use super::fields::{Fields, HEADER, PARAMETER};
use crate::diag::{Code, Pointer};
use crate::keyword::Keyword;
use crate::spec::document::{Cursor, Entries, Node};
use crate::spec::quote::quoted;

/// The extension that says how an array is written where OpenAPI 3.0 has no style for it.
pub(super) const COLLECTION_FORMAT: &str = "x-collectionFormat";

const ITEMS: &str = Keyword::Items.name();

/// What an array of a parameter looks like on the wire.
pub(super) struct Format {
    /// The style in OpenAPI 3.0 and whether it is exploded, or the extension.
    pub(super) fields: Vec<(&'static str, Node)>,
}

impl<'d> Converter<'_, 'd> {
    /// Whether a parameter is the body, or a field of a form.
    pub(super) fn is_in_body(parameter: &Cursor<'d>) -> bool {
        matches!(parameter.text("in"), Some("body" | "formData"))
    }

    /// A parameter that the whole document shares, if it is not in a body.
    pub(super) fn shared_parameter(
        &mut self,
        parameter: &Cursor<'d>,
        to: &Pointer<'d>,
    ) -> Option<Node> {
        let resolved = self.resolve(parameter)?;
        (!Self::is_in_body(&resolved)).then(|| self.parameter(parameter, to))
    }

    /// A parameter that is not in a body, or a reference to one.
    pub(super) fn parameter(&mut self, parameter: &Cursor<'d>, to: &Pointer<'d>) -> Node {
        if let Some(reference) = parameter.get("$ref") {
            let target = self.reference(&reference, &to.key("$ref"));
            return object([("$ref", target)]);
        }
        if parameter.node.as_map().is_none() {
            return parameter.node.clone();
        }
        let mut out = Entries::default();
        let schema = self.typed(parameter, &PARAMETER, to, &mut out);
        if let Some(location) = parameter.text("in") {
            for (name, node) in self.collection_format(parameter, location, to).fields {
                put(&mut out, name, node);
            }
        }
        if let Some(schema) = schema {
            put(&mut out, "schema", schema);
        }
        Node::Map(out)
    }

    /// A header of a response.
    pub(super) fn header(&mut self, header: &Cursor<'d>, to: &Pointer<'d>) -> Node {
        if header.node.as_map().is_none() {
            return header.node.clone();
        }
        let mut out = Entries::default();
        let schema = self.typed(header, &HEADER, to, &mut out);
        for (name, node) in self.collection_format(header, "header", to).fields {
            put(&mut out, name, node);
        }
        if let Some(schema) = schema {
            put(&mut out, "schema", schema);
        }
        Node::Map(out)
    }

    /// Separates an object into its own fields and the keywords of its type, which become a schema.
    fn typed(
        &mut self,
        object: &Cursor<'d>,
        fields: &Fields,
        to: &Pointer<'d>,
        out: &mut Entries,
    ) -> Option<Node> {
        let at = to.key("schema");
        if let Some(schema) = object.get("schema") {
            let message =
                "`schema`, which only a body has in Swagger 2.0, is read as in OpenAPI 3.0";
            self.report_once("schema", Code::OTHER_FORM, &schema, message);
            for (name, value) in object.entries().filter(|(name, _)| *name != "schema") {
                if self.knows(fields, name, &value) && name != "collectionFormat" {
                    put(out, name, value.node.clone());
                }
            }
            return Some(self.schema(&schema, &at));
        }
        self.is_from(&at, &object.at);
        if let Some(items) = object.get(ITEMS) {
            self.moves(&at.key(ITEMS), &items.at);
        }
        let mut schema = Entries::default();
        for (name, value) in object.entries() {
            if !self.knows(fields, name, &value) {
                continue;
            }
            match name {
                "collectionFormat" => {}
                "description" | "required" => put(out, name, value.node.clone()),
                ITEMS => {
                    let items = self.items_object(&value, &at.key(ITEMS));
                    put(&mut schema, ITEMS, items);
                }
                _ if is_about_type(name) => self.keyword(&mut schema, name, &value, &at),
                _ => put(out, name, value.node.clone()),
            }
        }
        Some(Node::Map(schema))
    }

    /// The properties and the schema of a parameter in a form.
    pub(super) fn form_schema(&mut self, parameter: &Cursor<'d>, to: &Pointer<'d>) -> Node {
        let mut schema = Entries::default();
        for (name, value) in parameter.entries() {
            if !self.knows(&PARAMETER, name, &value) {
                continue;
            }
            match name {
                "name" | "in" | "required" | "collectionFormat" | "allowEmptyValue" => {}
                ITEMS => {
                    let items = self.items_object(&value, &to.key(ITEMS));
                    put(&mut schema, ITEMS, items);
                }
                _ => self.keyword(&mut schema, name, &value, to),
            }
        }
        Node::Map(schema)
    }

    /// The type of the items of a parameter or a header ("Items Object"). Arrays in it have a
    /// format of their own.
    fn items_object(&mut self, items: &Cursor<'d>, to: &Pointer<'d>) -> Node {
        if items.node.as_map().is_none() {
            return items.node.clone();
        }
        let mut out = Entries::default();
        let stated = items.get("collectionFormat");
        if items.text("type") == Some("array") {
            let format = stated
                .as_ref()
                .map_or("csv", |stated| self.known_format(stated, "list"));
            if let Some(stated) = stated {
                self.is_from(&to.key(COLLECTION_FORMAT), &stated.at);
            }
            put(&mut out, COLLECTION_FORMAT, text(format));
        }
        for (name, value) in items.entries() {
            match name {
                "collectionFormat" => {}
                ITEMS => {
                    let inner = self.items_object(&value, &to.key(ITEMS));
                    put(&mut out, ITEMS, inner);
                }
                _ => self.keyword(&mut out, name, &value, to),
            }
        }
        Node::Map(out)
    }

    /// How an array is written ("Parameter Object": `collectionFormat`), as a style of OpenAPI 3.0
    /// ("Style Values") or an extension.
    pub(super) fn collection_format(
        &mut self,
        parameter: &Cursor<'d>,
        location: &str,
        to: &Pointer<'d>,
    ) -> Format {
        let stated = parameter.get("collectionFormat");
        let mut fields = Vec::new();
        if parameter.text("type") == Some("array") {
            let format = stated
                .as_ref()
                .map_or("csv", |stated| self.known_format(stated, location));
            let explode = |explode| ("explode", Node::Bool(explode));
            let style = |style| ("style", text(style));
            fields = match (format, location) {
                ("multi", _) => vec![style("form"), explode(true)],
                ("csv", "query" | "formData") => vec![style("form"), explode(false)],
                ("csv", _) => Vec::new(),
                ("ssv", "query" | "formData") => vec![style("spaceDelimited"), explode(false)],
                ("pipes", "query" | "formData") => vec![style("pipeDelimited"), explode(false)],
                (format, _) => vec![(COLLECTION_FORMAT, text(format))],
            };
        }
        if let Some(stated) = stated {
            for (name, _) in &fields {
                self.is_from(&to.key(name), &stated.at);
            }
        }
        Format { fields }
    }

    /// A format that is known and that the location has; otherwise `csv`, with a warning.
    fn known_format(&self, stated: &Cursor<'d>, location: &str) -> &'d str {
        let name = stated.node.as_str().unwrap_or_default();
        let has_many = matches!(location, "query" | "formData");
        let message = match name {
            "csv" | "ssv" | "tsv" | "pipes" => return name,
            "multi" if has_many => return name,
            "multi" => format!("`multi` is not possible in a {location}: it is read as `csv`"),
            _ => format!(
                "`collectionFormat` must be one of csv, ssv, tsv, pipes, multi; {} is read as `csv`",
                match stated.node.as_str() {
                    Some(name) => quoted(name),
                    None => stated.node.kind().to_owned(),
                }
            ),
        };
        self.report(Code::STYLE_MISPLACED, stated, message);
        "csv"
    }
}

/// Whether a field of a parameter or a header is about the type of its value.
fn is_about_type(name: &str) -> bool {
    name == "x-nullable" || Keyword::named(name).is_some()
}
