//! Forms that only one version of OpenAPI has, met in a document of the other one, and a few
//! that none has but everybody understands.
//!
//! Their meaning is plain, so that they are read as they are meant, with one warning for each
//! form. Imports `diag` and the grammar.

use super::super::words::quoted;
use super::super::{Cursor, Node, Version};
use super::advice::misfit;
use super::grammar::{Kind, Shape};
use super::{Subject, Walk};
use crate::diag::{Code, Diagnostic};
use std::fmt::Display;

/// What was told of already, so that a document with a thousand such places gets one warning.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Told {
    /// A keyword, or a form of it, that another version has.
    OtherVersion(&'static str),
    /// A form that no version has.
    Odd(&'static str),
    /// A keyword beside a `$ref`.
    Beside(&'static str),
}

/// Keywords that are words about a schema: beside a `$ref` they change nothing, and so lose
/// nothing.
const WORDS: &[&str] = &[
    "default",
    "deprecated",
    "description",
    "example",
    "examples",
    "externalDocs",
    "readOnly",
    "title",
    "writeOnly",
    "xml",
];

impl<'d> Walk<'_, 'd> {
    /// Checks a value that is not what all versions have in its place. Tells whether it is
    /// something that has a meaning there.
    pub(super) fn other_form(
        &mut self,
        value: &Cursor<'d>,
        shape: &'static Shape,
        subject: Subject<'d>,
    ) -> bool {
        match (shape, value.node) {
            (Shape::Schema | Shape::Items, Node::Bool(_)) => {
                self.form_of(Version::V3_1, value, "a boolean as a schema");
            }
            (Shape::Types, Node::String(text)) if text == "null" => {
                self.form_of(Version::V3_1, value, "`null` as a `type`");
            }
            (Shape::Types, Node::List(names)) if !names.is_empty() => {
                self.form_of(Version::V3_1, value, "a list as `type`");
                for name in value.items() {
                    self.type_name(&name, subject.item());
                }
            }
            (Shape::Exclusive, Node::Bool(_)) => {
                let what = "a boolean as `exclusiveMinimum` or `exclusiveMaximum`";
                self.form_of(Version::V3_0, value, what);
            }
            (Shape::Exclusive, Node::Integer(_) | Node::Float(_)) => {
                let what = "a number as `exclusiveMinimum` or `exclusiveMaximum`";
                self.form_of(Version::V3_1, value, what);
            }
            (Shape::Items, Node::List(_)) if self.version == Version::V3_1 => {
                let advice = "a list as `items` is read as `prefixItems`, which JSON Schema has \
                              for it since 2020-12";
                self.odd_form(value, advice);
                for schema in value.items() {
                    self.value(schema, &Shape::Schema, subject.item());
                }
            }
            (Shape::Boolean, Node::String(text)) if text == "true" || text == "false" => {
                self.odd_form(value, "`true` or `false` in quotes is read without them");
            }
            _ => return false,
        }
        true
    }

    fn type_name(&mut self, name: &Cursor<'d>, subject: Subject<'d>) {
        match name.node {
            Node::String(text) if text == "null" => {}
            // YAML makes this of `null` without quotes.
            Node::Null => self.odd_form(name, "a `null` without quotes is read as a type's name"),
            node if Shape::Types.takes(node) => {}
            _ => {
                let fault = misfit(name, &Shape::Types, subject, self.version);
                self.found.push(fault);
            }
        }
    }

    /// Tells of a keyword that only one version has, where that is the other one.
    pub(super) fn keyword_of(&mut self, version: Version, value: &Cursor<'d>, name: &'static str) {
        if version != self.version && self.told.insert(Told::OtherVersion(name)) {
            self.tell_version(version, value, quoted(name));
        }
    }

    fn form_of(&mut self, version: Version, value: &Cursor<'d>, what: &'static str) {
        if version != self.version && self.told.insert(Told::OtherVersion(what)) {
            self.tell_version(version, value, what);
        }
    }

    fn tell_version(&self, version: Version, value: &Cursor<'d>, what: impl Display) {
        let message = format!(
            "only OpenAPI {version} has {what}; it is read as it is meant there, wherever it stands"
        );
        self.found
            .push(Diagnostic::new(Code::OTHER_FORM, &value.at, message));
    }

    fn odd_form(&mut self, value: &Cursor<'d>, message: &'static str) {
        if self.told.insert(Told::Odd(message)) {
            self.found
                .push(Diagnostic::new(Code::OTHER_FORM, &value.at, message));
        }
    }

    /// Tells of keywords beside the `$ref` of a schema in a version where they count for
    /// nothing ("Reference Object" in OpenAPI 3.0.4).
    pub(super) fn without_effect(&mut self, schema: &Cursor<'d>) {
        if schema
            .node
            .as_map()
            .is_none_or(|keywords| keywords.len() < 2)
        {
            return;
        }
        let fields = Kind::Schema.form().fields;
        for (name, value) in schema.entries().filter(|(name, _)| !WORDS.contains(name)) {
            let known = fields.iter().find(|field| field.name == name);
            let Some(field) = known.filter(|field| field.name != "$ref") else {
                continue;
            };
            if self.told.insert(Told::Beside(field.name)) {
                let message = format!(
                    "`{name}` beside a `$ref` has no effect in OpenAPI 3.0, here and wherever it \
                     stands so"
                );
                let help = "put the reference into `allOf`, and the keyword beside that";
                let fault = Diagnostic::new(Code::NO_EFFECT, &value.at, message);
                self.found.push(fault.help(help));
            }
        }
    }
}
