//! Rules about operations: path templates, the parameters in them, and names that must
//! differ.
//!
//! Imports `diag` alone. The rules are those of "Path Templating", "Path Item Object",
//! "Operation Object" and "Parameter Object" in OpenAPI 3.0.4 and 3.1.1.

use super::selection::path_items;
use super::words::quoted;
use super::{Cursor, Node, OperationPlace, Resolver, Template, operations};
use crate::diag::{Code, Diagnostic, Diagnostics, Target};
use indexmap::IndexSet;
use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::rc::Rc;

/// Checks all operations of a document.
pub(super) fn check(root: &Node, found: &Diagnostics) {
    let check = Check {
        resolver: Resolver::new(root),
        found,
        places: OnceCell::new(),
    };
    let templates = check.templates(root);
    // Paths may share a path item: each list is looked at once, whoever comes there.
    let mut lists = HashMap::new();
    for place in operations(root) {
        let Some(names) = templates.get(place.path) else {
            continue;
        };
        check.overridden(root, &place);
        let declared: Vec<_> = place
            .owners()
            .map(|owner| {
                let known = lists.entry(std::ptr::from_ref(owner.node));
                Rc::clone(known.or_insert_with(|| Rc::new(check.list(owner))))
            })
            .collect();
        check.compare(&place, names, &declared, &templates);
    }
    same_templates(root, found);
    ids(root, found);
}

struct Check<'w, 'd> {
    resolver: Resolver<'d>,
    found: &'w Diagnostics,
    /// Made when the first parameter has no place: hardly ever.
    places: OnceCell<Places<'d>>,
}

/// The names in a path template, in order.
struct Names<'d> {
    path: IndexSet<&'d str>,
    query: IndexSet<&'d str>,
}

/// The paths whose template is a good one.
type Templates<'d> = HashMap<&'d str, Names<'d>>;

/// Which path has a place for which parameter: name and path, in order.
type Places<'d> = BTreeSet<(&'d str, &'d str)>;

/// A list of parameters.
struct List<'d> {
    /// Those that go into the path: where each is listed, and its name.
    in_path: Vec<(Cursor<'d>, &'d str)>,
    /// The names of those that go into the query.
    in_query: HashSet<&'d str>,
    /// Whether all of it could be read.
    complete: bool,
}

impl<'d> Check<'_, 'd> {
    /// The names in the templates of all paths that have a good one.
    fn templates(&self, root: &'d Node) -> Templates<'d> {
        let paths = Cursor::root(root).get("paths");
        let entries = paths.map(|paths| paths.entries()).into_iter().flatten();
        entries
            .filter(|(path, _)| !path.starts_with("x-"))
            .filter_map(|(path, item)| {
                let template = self.template(path, &item)?;
                let names = Names {
                    path: template.parameters().collect(),
                    query: template.query_parameters().collect(),
                };
                Some((path, names))
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
                let message = format!("in the path {}, {fault}", quoted(path));
                tell(Code::BAD_TEMPLATE, message);
                return None;
            }
        };
        let odd = |what: &str| {
            let message = format!("the path {} has {what}", quoted(path));
            tell(Code::ODD_TEMPLATE, message);
        };
        if !template.query.is_empty() {
            odd("a query, which is sent as it stands");
        }
        if template.fragment.is_some() {
            odd("a fragment, which is never sent");
        }
        if let Some(name) = template.repeated() {
            let name = quoted(&format!("{{{name}}}"));
            odd(&format!("{name} twice, for the same value"));
        }
        Some(template)
    }

    /// Reads the parameters that a path item or an operation declares.
    fn list(&self, owner: &Cursor<'d>) -> List<'d> {
        let mut list = List {
            in_path: Vec::new(),
            in_query: HashSet::new(),
            complete: true,
        };
        let mut seen = HashMap::new();
        let items = owner.get("parameters").map(|items| items.items());
        for place in items.into_iter().flatten() {
            // A broken reference, or a nameless parameter, was told of already.
            let quiet = Diagnostics::default();
            let parameter = self.resolver.resolve(place.clone(), &quiet);
            let named = parameter.and_then(|it| Some((it.text("in")?, it.text("name")?, it)));
            let Some((location, name, parameter)) = named else {
                list.complete = false;
                continue;
            };
            if let Some(first) = seen.get(&(location, name)) {
                self.found.push(twice(&place, first, &parameter));
                continue;
            }
            seen.insert((location, name), parameter);
            match location {
                "path" => list.in_path.push((place, name)),
                "query" => drop(list.in_query.insert(name)),
                _ => {}
            }
        }
        list
    }

    /// Warns of an operation that stands beside the `$ref` of a path item, where the one that
    /// it leads to has another for the same method.
    fn overridden(&self, root: &'d Node, place: &OperationPlace<'d>) {
        let mut behind = path_items(root, place.path_item.clone()).skip(1);
        if let Some(other) = behind.find_map(|item| item.get(place.method)) {
            let other = quoted(&format!("#{}", other.at));
            let message = format!("this operation, beside a `$ref`, counts instead of {other}");
            let fault = Diagnostic::new(Code::OTHER_FORM, &place.operation.at, message);
            self.found.push(fault);
        }
    }

    /// Holds the names in a path against the parameters that are declared.
    fn compare(
        &self,
        place: &OperationPlace<'d>,
        names: &Names<'d>,
        lists: &[Rc<List<'d>>],
        templates: &Templates<'d>,
    ) {
        let declared = || lists.iter().rev().flat_map(|list| &list.in_path);
        let has_place = |name: &str| names.path.contains(name) || names.query.contains(name);
        for (at, name) in declared().filter(|(_, name)| !has_place(name)) {
            let places = self.places.get_or_init(|| places(templates));
            self.found.push(unused(place.path, at, name, places));
        }
        if !lists.iter().all(|list| list.complete) {
            return;
        }
        let in_path: HashSet<&str> = declared().map(|(_, name)| *name).collect();
        let in_query = |name: &str| lists.iter().any(|list| list.in_query.contains(name));
        let path = names.path.iter();
        let query = names.query.iter().filter(|name| !in_query(name));
        for name in path.chain(query).filter(|name| !in_path.contains(*name)) {
            self.found.push(undeclared(place, name));
        }
    }
}

/// The fault of a parameter that its list declares before. The first one counts; where both
/// say the same but for words, nothing is lost.
fn twice(place: &Cursor<'_>, first: &Cursor<'_>, second: &Cursor<'_>) -> Diagnostic {
    let [location, name] = ["in", "name"].map(|key| second.text(key).unwrap_or_default());
    let name = quoted(name);
    let words = ["description", "example", "examples", "deprecated"];
    let same = |one: &Cursor<'_>, other: &Cursor<'_>| {
        let mut entries = one.entries();
        entries.all(|(key, value)| {
            words.contains(&key) || key.starts_with("x-") || other.node.get(key) == Some(value.node)
        })
    };
    let (code, how) = if same(first, second) && same(second, first) {
        (Code::PARAMETER_REPEATED, "twice, in the same way")
    } else {
        (Code::PARAMETER_TWICE, "twice")
    };
    let message = format!("the {location} parameter {name} is declared {how}");
    Diagnostic::new(code, &place.at, message)
}

fn places<'d>(templates: &Templates<'d>) -> Places<'d> {
    let all = templates.iter();
    let places = all.flat_map(|(path, names)| names.path.iter().map(|name| (*name, *path)));
    places.collect()
}

/// The fault of a path parameter that the path has no place for. Where a longer path goes on
/// from there and has one, both were written as one, and here it can be left out.
fn unused(path: &str, place: &Cursor<'_>, name: &str, places: &Places<'_>) -> Diagnostic {
    // In order, the paths that go on from this one come right after it.
    let longer = places.range((name, path)..).next();
    let (code, but) = if longer.is_some_and(|(of, longer)| *of == name && longer.starts_with(path))
    {
        let but = ", only a longer path has; it is left out";
        (Code::PARAMETER_ELSEWHERE, but)
    } else {
        (Code::PARAMETER_UNUSED, "")
    };
    let braces = quoted(&format!("{{{name}}}"));
    let message = format!("the path has no {braces} for this parameter{but}");
    Diagnostic::new(code, &place.at, message)
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
        let Some((method, path)) = seen.get(id) else {
            seen.insert(id, (place.method, place.path));
            continue;
        };
        let first = format!("{} {path}", method.to_ascii_uppercase());
        let message = format!(
            "the operationId {} belongs to {} already",
            quoted(id),
            quoted(&first)
        );
        found.push(Diagnostic::new(Code::OPERATION_ID_TWICE, &at.at, message));
    }
}

#[cfg(test)]
#[path = "operations_tests.rs"]
mod tests;
