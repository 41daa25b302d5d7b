//! The document as a whole ("Swagger Object"), and its shared definitions.
//!
//! Imports `diag`, and from this layer `document`, and from this folder `converter` and `fields`.

use super::converter::{Converted, Converter, put, text};
use super::fields::SWAGGER;
use crate::diag::{Code, Diagnostics, Pointer};
use crate::spec::document::{Cursor, Entries, Node};

/// The version of OpenAPI that documents are converted to.
const OPENAPI: &str = "3.0.4";

/// Converts a document of Swagger 2.0 to OpenAPI 3.0.
pub(in crate::spec) fn convert(root: &Node, found: &Diagnostics) -> Converted {
    let mut converter = Converter::new(root, found);
    let document = converter.document();
    converter.finish(document)
}

impl<'d> Converter<'_, 'd> {
    fn document(&mut self) -> Node {
        let root = self.root.clone();
        let to = Pointer::default();
        let mut out = Entries::default();
        put(&mut out, "openapi", text(OPENAPI));
        self.is_from(&to.key("openapi"), &to.key("swagger"));
        if let Some(swagger) = root.get("swagger").filter(|it| it.node.as_str().is_none()) {
            let message = "`swagger` must be a string; it is read as `2.0`";
            self.report(Code::OTHER_FORM, &swagger, message);
        }
        let mut components = Entries::default();
        // What is shared goes to its place first, so that references lead there.
        self.components(&root, &mut components);
        for (name, value) in root.entries() {
            if !self.knows(&SWAGGER, name, &value) {
                continue;
            }
            match name {
                "swagger" | "host" | "basePath" | "schemes" => {}
                // What is wrong with them is reported, whether they are used or not.
                "consumes" => _ = self.consumes(None),
                "produces" => _ = self.produces(None),
                "definitions" | "parameters" | "responses" | "securityDefinitions" => {}
                "paths" => {
                    let paths = self.paths(&value, &to.key("paths"));
                    put(&mut out, "paths", paths);
                }
                _ => put(&mut out, name, value.node.clone()),
            }
        }
        if let Some(servers) = self.servers(&root, &to) {
            put(&mut out, "servers", servers);
        }
        if !components.is_empty() {
            put(&mut out, "components", Node::Map(components));
        }
        Node::Map(out)
    }

    fn components(&mut self, root: &Cursor<'d>, out: &mut Entries) {
        let to = Pointer::default().key("components");
        if let Some(all) = self.shared(root, "definitions", &to.key("schemas")) {
            let schemas = self.each(&all, &to.key("schemas"), |it, schema, to| {
                Some(it.schema(schema, to))
            });
            put(out, "schemas", schemas);
        }
        if let Some(all) = self.shared(root, "parameters", &to.key("parameters")) {
            let bodies = self.each(&all, &to.key("requestBodies"), Self::shared_body);
            let parameters = self.each(&all, &to.key("parameters"), Self::shared_parameter);
            for (name, made) in [("requestBodies", bodies), ("parameters", parameters)] {
                if made.as_map().is_none_or(|made| !made.is_empty()) {
                    put(out, name, made);
                }
            }
        }
        if let Some(all) = self.shared(root, "responses", &to.key("responses")) {
            let produces = self.produces(None);
            let responses = self.each(&all, &to.key("responses"), |it, response, to| {
                Some(it.response(response, to, &produces))
            });
            put(out, "responses", responses);
        }
        if let Some(all) = self.shared(root, "securityDefinitions", &to.key("securitySchemes")) {
            let schemes = self.each(&all, &to.key("securitySchemes"), |it, scheme, to| {
                Some(it.security_scheme(scheme, to))
            });
            put(out, "securitySchemes", schemes);
        }
    }

    /// Definitions that the whole document shares, which move to a place.
    fn shared(
        &mut self,
        root: &Cursor<'d>,
        name: &'static str,
        to: &Pointer<'d>,
    ) -> Option<Cursor<'d>> {
        let all = root.get(name).filter(|all| *all.node != Node::Null)?;
        self.moves(to, &all.at);
        let is_object = all.node.as_map().is_some();
        self.expect(is_object, &all, name, "an object")
            .then_some(all)
    }
}
