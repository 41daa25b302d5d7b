//! Rules about operations: path templates, the parameters in them, and names that must
//! differ.
//!
//! Imports `diag` alone. The rules are those of "Path Templating", "Path Item Object",
//! "Operation Object" and "Parameter Object" in OpenAPI 3.0.3.

use super::words::quoted;
use super::{Cursor, Node, OperationPlace, Resolver, Template, operations};
use crate::diag::{Code, Diagnostic, Diagnostics, Target};
use std::collections::{HashMap, HashSet};

/// Checks all operations of a document.
pub(super) fn check(root: &Node, found: &Diagnostics) {
    let check = Check {
        resolver: Resolver::new(root),
        found,
    };
    let templates = check.templates(root);
    let mut path_items = HashMap::new();
    for place in operations(root) {
        let Some(template) = templates.get(place.path) else {
            continue;
        };
        // The parameters of a path item hold for all its operations: one look at them
        // is enough for each path.
        let shared = path_items
            .entry(place.path)
            .or_insert_with(|| check.parameters(&place.path_item, template));
        let own = check.parameters(&place.operation, template);
        let declared = |name: &&str| shared.contains(name) || own.contains(name);
        for name in template.parameters().filter(|name| !declared(name)) {
            found.push(undeclared(&place, name));
        }
    }
    ids(root, found);
}

struct Check<'w, 'd> {
    resolver: Resolver<'d>,
    found: &'w Diagnostics,
}

/// The names of the path parameters that a list declares.
type Declared<'d> = HashSet<&'d str>;

impl<'d> Check<'_, 'd> {
    /// The templates of all paths that have a good one.
    fn templates(&self, root: &'d Node) -> HashMap<&'d str, Template<'d>> {
        let paths = Cursor::root(root).get("paths");
        let entries = paths.map(|paths| paths.entries()).into_iter().flatten();
        entries
            .filter(|(path, _)| path.starts_with('/'))
            .filter_map(|(path, item)| Some((path, self.template(path, &item)?)))
            .collect()
    }

    fn template(&self, path: &'d str, item: &Cursor<'d>) -> Option<Template<'d>> {
        let tell = |code, message: String| {
            let fault = Diagnostic::new(code, &item.at, message);
            self.found.push(fault.at(Target::Key));
        };
        let template = match Template::parse(path) {
            Ok(template) => template,
            Err(fault) => {
                tell(
                    Code::BAD_TEMPLATE,
                    format!("in the path {}, {fault}", quoted(path)),
                );
                return None;
            }
        };
        for (mark, what) in [('?', "a query"), ('#', "a fragment")] {
            if template.has_literal(mark) {
                let message = format!(
                    "the path {} has {what}, which is not supported yet",
                    quoted(path)
                );
                tell(Code::UNSUPPORTED, message);
            }
        }
        Some(template)
    }

    /// Checks the parameters that a path item or an operation declares.
    fn parameters(&self, owner: &Cursor<'d>, template: &Template<'d>) -> Declared<'d> {
        let list = owner.get("parameters").map(|list| list.items());
        let mut seen = HashSet::new();
        let mut declared = HashSet::new();
        for place in list.into_iter().flatten() {
            // A broken reference was told of when references were checked.
            let quiet = Diagnostics::default();
            let Some(parameter) = self.resolver.resolve(place.clone(), &quiet) else {
                continue;
            };
            let Some((location, name)) = parameter.text("in").zip(parameter.text("name")) else {
                continue;
            };
            if !seen.insert((location, name)) {
                let message = format!(
                    "the {location} parameter {} is declared twice",
                    quoted(name)
                );
                self.found
                    .push(Diagnostic::new(Code::PARAMETER_TWICE, &place.at, message));
            }
            if location == "path" {
                declared.insert(name);
                if !template.parameters().any(|known| known == name) {
                    self.found.push(unused(&place, name));
                }
            }
        }
        declared
    }
}

fn unused(place: &Cursor<'_>, name: &str) -> Diagnostic {
    let message = format!(
        "the path has no {} for this parameter",
        quoted(&format!("{{{name}}}"))
    );
    Diagnostic::new(Code::PARAMETER_UNUSED, &place.at, message)
}

fn undeclared(place: &OperationPlace<'_>, name: &str) -> Diagnostic {
    let (name, path) = (quoted(name), quoted(place.path));
    let message = format!("the parameter {name} of the path {path} is not declared");
    let fault = Diagnostic::new(Code::PARAMETER_UNDECLARED, &place.operation.at, message);
    fault.help(format!(
        "add {name} to `parameters`, with `in: path` and `required: true`"
    ))
}

/// Warns of each operationId that stood before. The generator finds another name for the
/// second operation, so that nothing is lost.
fn ids(root: &Node, found: &Diagnostics) {
    let mut seen = HashMap::new();
    for place in operations(root) {
        let Some((id, at)) = place
            .operation
            .text("operationId")
            .zip(place.operation.get("operationId"))
        else {
            continue;
        };
        let here = format!("{} {}", place.method.to_ascii_uppercase(), place.path);
        let Some(first) = seen.insert(id, here.clone()) else {
            continue;
        };
        let message = format!(
            "the operationId {} belongs to {} already",
            quoted(id),
            quoted(&first)
        );
        found.push(Diagnostic::new(Code::OPERATION_ID_TWICE, &at.at, message));
        seen.insert(id, first);
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::document;
    use super::*;

    fn faults(paths: &str) -> Vec<String> {
        let root = document(&format!(
            "{{paths: {paths}, components: {{parameters: {{I: {ID}}}}}}}"
        ));
        let found = Diagnostics::default();
        check(&root, &found);
        let line = |fault: Diagnostic| format!("{} {}", fault.code, fault.pointer.as_str());
        found.into_vec().into_iter().map(line).collect()
    }

    const ID: &str = "{name: id, in: path}";
    const Q: &str = "{name: q, in: query}";
    const NONE: [&str; 0] = [];

    #[test]
    fn each_parameter_of_a_template_is_declared() {
        assert_eq!(
            faults(&format!(
                "{{'/a/{{id}}': {{parameters: [{ID}], get: {{}}}}}}"
            )),
            NONE
        );
        let by_reference =
            "{'/a/{id}': {get: {parameters: [{$ref: '#/components/parameters/I'}]}}}";
        assert_eq!(faults(by_reference), NONE);
        assert_eq!(
            faults(&format!(
                "{{'/a/{{id}}': {{put: {{parameters: [{ID}]}}, get: {{}}}}}}"
            )),
            ["E0302 /paths/~1a~1{id}/get"]
        );
    }

    #[test]
    fn each_path_parameter_is_in_the_template() {
        assert_eq!(
            faults(&format!(
                "{{/a: {{parameters: [{ID}], get: {{parameters: [{Q}, {ID}]}}, put: {{}}}}}}"
            )),
            [
                "E0303 /paths/~1a/parameters/0",
                "E0303 /paths/~1a/get/parameters/1"
            ]
        );
    }

    #[test]
    fn a_parameter_is_declared_once_in_a_list() {
        assert_eq!(
            faults(&format!(
                "{{/a: {{parameters: [{Q}], get: {{parameters: [{Q}]}}}}}}"
            )),
            NONE
        );
        assert_eq!(
            faults(&format!(
                "{{/a: {{get: {{parameters: [{Q}, {{name: q, in: cookie}}, {Q}]}}}}}}"
            )),
            ["E0304 /paths/~1a/get/parameters/2"]
        );
    }

    #[test]
    fn templates_are_well_formed_and_hold_a_path_alone() {
        assert_eq!(
            faults("{'/a/{}': {get: {}}, x-b: {get: {}}}"),
            ["E0301 /paths/~1a~1{}"]
        );
        assert_eq!(
            faults("{/a?b=c: {}, '/a#b': {}}"),
            ["E0900 /paths/~1a?b=c", "E0900 /paths/~1a#b"]
        );
    }

    #[test]
    fn an_operation_id_that_stands_twice_is_a_warning() {
        let twice =
            "{/a: {get: {operationId: a}, put: {operationId: b}}, /b: {get: {operationId: a}}}";
        assert_eq!(faults(twice), ["W0301 /paths/~1b/get/operationId"]);
    }
}
