//! Paths and operations ("Paths Object", "Path Item Object", "Operation Object").
//!
//! Imports `diag`, and from this layer `document`, and from this folder `converter` and `fields`.

use super::converter::{Converter, object, put};
use super::fields::{OPERATION, PATH_ITEM};
use crate::diag::{Code, Pointer};
use crate::spec::document::{Cursor, Entries, Node};

/// Parameters that are in bodies: of a path item, for all of its operations, or of an operation.
#[derive(Clone, Default)]
struct InBody<'d> {
    bodies: Vec<Cursor<'d>>,
    fields: Vec<Cursor<'d>>,
}

impl<'d> Converter<'_, 'd> {
    pub(super) fn paths(&mut self, paths: &Cursor<'d>, to: &Pointer<'d>) -> Node {
        if paths.node.as_map().is_none() {
            return paths.node.clone();
        }
        let entries = paths.entries().map(|(name, item)| {
            let at = to.key(name);
            let converted = match name.starts_with("x-") {
                true => item.node.clone(),
                false => self.path_item(&item, &at),
            };
            (name, converted)
        });
        object(entries)
    }

    fn path_item(&mut self, item: &Cursor<'d>, to: &Pointer<'d>) -> Node {
        if item.node.as_map().is_none() {
            return item.node.clone();
        }
        let mut out = Entries::default();
        let mut shared = InBody::default();
        if let Some(list) = item.get("parameters") {
            let parameters = self.parameters(&list, &to.key("parameters"), &mut shared);
            put(&mut out, "parameters", parameters);
        }
        for (name, value) in item.entries() {
            if !self.knows(&PATH_ITEM, name, &value) {
                continue;
            }
            let at = to.key(name);
            let converted = match name {
                "parameters" => continue,
                "$ref" => self.reference(&value, &at),
                _ if name.starts_with("x-") => value.node.clone(),
                _ => self.operation(&value, &at, &shared),
            };
            put(&mut out, name, converted);
        }
        Node::Map(out)
    }

    fn operation(&mut self, operation: &Cursor<'d>, to: &Pointer<'d>, shared: &InBody<'d>) -> Node {
        if operation.node.as_map().is_none() {
            return operation.node.clone();
        }
        let mut out = Entries::default();
        let mut own = InBody::default();
        for (name, value) in operation.entries() {
            if !self.knows(&OPERATION, name, &value) {
                continue;
            }
            let at = to.key(name);
            let converted = match name {
                "consumes" | "produces" | "schemes" => continue,
                "parameters" => self.parameters(&value, &at, &mut own),
                "responses" => self.responses(operation, &value, &at),
                _ => value.node.clone(),
            };
            put(&mut out, name, converted);
        }
        if let Some(body) = self.request_body(operation, &own, shared, &to.key("requestBody")) {
            put(&mut out, "requestBody", body);
        }
        if operation.get("schemes").is_some()
            && operation.node.get("schemes") != self.root.node.get("schemes")
            && let Some(servers) = self.servers(operation, to)
        {
            put(&mut out, "servers", servers);
        }
        Node::Map(out)
    }

    /// The parameters of a list that are not in a body; all others are collected.
    fn parameters(
        &mut self,
        list: &Cursor<'d>,
        to: &Pointer<'d>,
        in_body: &mut InBody<'d>,
    ) -> Node {
        if !matches!(list.node, Node::List(_)) {
            return list.node.clone();
        }
        let mut parameters = Vec::new();
        for (index, declared) in list.items().enumerate() {
            let resolved = self.resolve(&declared);
            match resolved.as_ref().and_then(|it| it.text("in")) {
                Some("body") => in_body.bodies.push(declared),
                Some("formData") => in_body.fields.push(declared),
                _ => {
                    let at = to.index(parameters.len());
                    if index != parameters.len() {
                        self.moves(&at, &declared.at);
                    }
                    let parameter = self.parameter(&declared, &at);
                    parameters.push(parameter);
                }
            }
        }
        Node::List(parameters)
    }

    /// The body of an operation. Its own parameters override those of the path item, of which it
    /// has one body, or the fields of a form.
    fn request_body(
        &mut self,
        operation: &Cursor<'d>,
        own: &InBody<'d>,
        shared: &InBody<'d>,
        to: &Pointer<'d>,
    ) -> Option<Node> {
        let [first, others @ ..] = own.bodies.as_slice() else {
            let mut fields = own.fields.clone();
            let names: Vec<_> = fields.iter().map(|it| self.name_of(it)).collect();
            let inherited = shared.fields.iter();
            fields.extend(
                inherited
                    .filter(|it| !names.contains(&self.name_of(it)))
                    .cloned(),
            );
            return match (fields.is_empty(), shared.bodies.first()) {
                (false, _) => self.form(operation, &fields, to),
                (true, Some(body)) => self.operation_body(operation, body, to),
                (true, None) => None,
            };
        };
        if let Some(other) = others.first().or(own.fields.first()) {
            let message = "an operation has one body: this is omitted in favor of the first one";
            self.report(Code::OMITTED, other, message);
        }
        self.operation_body(operation, first, to)
    }

    fn name_of(&self, parameter: &Cursor<'d>) -> Option<&'d str> {
        self.resolve(parameter)?.text("name")
    }
}
