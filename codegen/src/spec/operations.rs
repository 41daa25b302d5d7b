//! Rules about operations: path templates, the parameters in them, and names that must
//! differ.
//!
//! Imports `diag` alone. The rules are those of "Path Templating", "Path Item Object",
//! "Operation Object" and "Parameter Object" in OpenAPI 3.0.3.

use super::words::quoted;
use super::{Cursor, Node, OperationPlace, Resolver, Template, operations};
use crate::diag::{Code, Diagnostic, Diagnostics, Target};
use indexmap::IndexSet;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

/// Checks all operations of a document.
pub(super) fn check(root: &Node, found: &Diagnostics) {
    let check = Check {
        resolver: Resolver::new(root),
        found,
    };
    let templates = check.templates(root);
    // Paths may share a path item: each list is looked at once, whoever comes there.
    let mut lists = HashMap::new();
    for place in operations(root) {
        let Some(names) = templates.get(place.path) else {
            continue;
        };
        let both = [&place.path_item, &place.operation].map(|owner| {
            let known = lists.entry(std::ptr::from_ref(owner.node));
            Rc::clone(known.or_insert_with(|| Rc::new(check.list(owner))))
        });
        check.compare(&place, names, &both);
    }
    same_templates(root, found);
    ids(root, found);
}

struct Check<'w, 'd> {
    resolver: Resolver<'d>,
    found: &'w Diagnostics,
}

/// The names in a path template, in order.
type Names<'d> = IndexSet<&'d str>;

/// A list of parameters.
struct List<'d> {
    /// Those that go into the path: where each is listed, and its name.
    in_path: Vec<(Cursor<'d>, &'d str)>,
    /// Whether all of it could be read.
    complete: bool,
}

impl<'d> Check<'_, 'd> {
    /// The names in the templates of all paths that have a good one.
    fn templates(&self, root: &'d Node) -> HashMap<&'d str, Names<'d>> {
        let paths = Cursor::root(root).get("paths");
        let entries = paths.map(|paths| paths.entries()).into_iter().flatten();
        entries
            .filter(|(path, _)| path.starts_with('/'))
            .filter_map(|(path, item)| {
                Some((path, self.template(path, &item)?.parameters().collect()))
            })
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

    /// Reads the parameters that a path item or an operation declares.
    fn list(&self, owner: &Cursor<'d>) -> List<'d> {
        let mut list = List {
            in_path: Vec::new(),
            complete: true,
        };
        let mut seen = HashSet::new();
        let items = owner.get("parameters").map(|items| items.items());
        for place in items.into_iter().flatten() {
            // A broken reference, or a nameless parameter, was told of already.
            let quiet = Diagnostics::default();
            let parameter = self.resolver.resolve(place.clone(), &quiet);
            let key = parameter.and_then(|it| it.text("in").zip(it.text("name")));
            let Some((location, name)) = key else {
                list.complete = false;
                continue;
            };
            if !seen.insert((location, name)) {
                let name = quoted(name);
                let message = format!("the {location} parameter {name} is declared twice");
                let fault = Diagnostic::new(Code::PARAMETER_TWICE, &place.at, message);
                self.found.push(fault);
            }
            if location == "path" {
                list.in_path.push((place, name));
            }
        }
        list
    }

    /// Holds the names in a path against the path parameters that are declared.
    fn compare(&self, place: &OperationPlace<'d>, names: &Names<'d>, lists: &[Rc<List<'d>>; 2]) {
        let declared = || lists.iter().flat_map(|list| &list.in_path);
        for (at, name) in declared().filter(|(_, name)| !names.contains(name)) {
            self.found.push(unused(at, name));
        }
        if lists.iter().all(|list| list.complete) {
            let declared: HashSet<&str> = declared().map(|(_, name)| *name).collect();
            for name in names.iter().filter(|name| !declared.contains(*name)) {
                self.found.push(undeclared(place, name));
            }
        }
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

/// Warns of each path that stood before under other names of its parameters: a request does
/// not tell which of the two it is for.
fn same_templates(root: &Node, found: &Diagnostics) {
    let mut seen = HashMap::new();
    let paths = Cursor::root(root).get("paths");
    for (path, item) in paths.iter().flat_map(|paths| paths.entries()) {
        let Ok(template) = Template::parse(path) else {
            continue;
        };
        let Some(first) = seen.insert(template.without_names(), path) else {
            continue;
        };
        let message = format!(
            "the path {} differs from {} only in the names of its parameters",
            quoted(path),
            quoted(first)
        );
        found.push(Diagnostic::new(Code::SAME_TEMPLATE, &item.at, message).at(Target::Key));
    }
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
    fn paths_differ_in_more_than_names() {
        assert_eq!(
            faults("{'/a/{b}': {}, '/a/{c}': {}, '/a/b': {}, '/{a}/b': {}}"),
            ["W0302 /paths/~1a~1{c}"]
        );
    }

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
    fn a_parameter_that_cannot_be_read_may_be_the_one_that_is_missing() {
        assert_eq!(
            faults("{'/a/{id}': {get: {parameters: [{$ref: '#/nope'}]}}}"),
            NONE
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
