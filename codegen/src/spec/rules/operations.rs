//! Rules about operations: path templates, the parameters in them, and names that must
//! differ.
//!
//! The rules are those of "Path Templating", "Path Item Object", "Operation Object" and
//! "Parameter Object" in OpenAPI 3.0.4 and 3.1.1. Imports `diag`, `keyword`, and from this layer
//! `document`, `operation`, `reference` and `quote`.

use crate::diag::{Code, Diagnostic, Diagnostics, Target};
use crate::keyword::{Keyword, Role};
use crate::spec::document::{Cursor, Node};
use crate::spec::operation::{OperationPlace, Template, operations, operations_in, path_items};
use crate::spec::quote::quoted;
use crate::spec::reference::Resolver;
use indexmap::{IndexMap, IndexSet};
use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::rc::Rc;

/// Checks all operations of a document.
pub(in crate::spec) fn check(root: &Node, found: &Diagnostics) {
    let check = Check {
        resolver: Resolver::new(root),
        found,
        templates: templates(root, found),
        places: OnceCell::new(),
    };
    // Paths may share a path item, so each list is read once.
    let mut lists = HashMap::new();
    for place in operations(root) {
        let Some(template) = check.templates.get(place.path) else {
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
        check.compare(&place, template, &declared);
        check.whole_query(template, &declared);
    }
    same_templates(root, found);
    ids(root, found);
}

struct Check<'w, 'd> {
    resolver: Resolver<'d>,
    found: &'w Diagnostics,
    /// The valid path templates, by their text.
    templates: HashMap<&'d str, Template<'d>>,
    /// Built for the first parameter that its path does not contain, which is rare.
    places: OnceCell<Places<'d>>,
}

/// Each parameter of each path: name and path, in order.
type Places<'d> = BTreeSet<(&'d str, &'d str)>;

/// A list of parameters.
#[derive(Default)]
struct List<'d> {
    /// The path parameters: the entry of each, and its name.
    in_path: Vec<(Cursor<'d>, &'d str)>,
    /// The names of the query parameters.
    in_query: HashSet<&'d str>,
    /// The parameters that are the whole query: the entry of each, and its name.
    query_strings: Vec<(Cursor<'d>, &'d str)>,
    /// Whether an entry could not be read.
    is_incomplete: bool,
}

impl<'d> Check<'_, 'd> {
    /// Reads the parameters that a path item or an operation declares.
    fn list(&self, owner: &Cursor<'d>) -> List<'d> {
        let mut list = List::default();
        let mut seen = HashMap::new();
        let parameters = owner.get("parameters");
        for place in parameters.iter().flat_map(Cursor::items) {
            // A broken reference, or a parameter without a name, has been reported already.
            let quiet = Diagnostics::default();
            let parameter = self.resolver.resolve(place.clone(), &quiet);
            let named = parameter.and_then(|it| Some((it.text("in")?, it.text("name")?, it)));
            let Some((location, name, parameter)) = named else {
                list.is_incomplete = true;
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
                "querystring" => list.query_strings.push((place, name)),
                _ => {}
            }
        }
        list
    }

    /// "Parameter Object" in OpenAPI 3.2: of the parameters in `querystring` there must be one at
    /// most, and none beside those in the query.
    fn whole_query(&self, template: &Template<'d>, lists: &[Rc<List<'d>>]) {
        let mut all = lists.iter().flat_map(|list| &list.query_strings);
        let Some((first, name)) = all.next() else {
            return;
        };
        let report = |at: &Cursor<'d>, message: String| {
            let fault = Diagnostic::new(Code::NOT_ALLOWED, &at.at, message);
            self.found
                .push(fault.help("describe all of the query by one parameter"));
        };
        if let Some((second, other)) = all.find(|(_, other)| other != name) {
            let (name, other) = (quoted(name), quoted(other));
            let message = format!("both {other} and {name} are the whole query of an operation");
            report(second, message);
        }
        let mut in_query = lists.iter().flat_map(|list| &list.in_query);
        if in_query.next().is_some() || !template.query.is_empty() {
            let name = quoted(name);
            let message =
                format!("{name} is the whole query of an operation that has others in its query");
            report(first, message);
        }
    }

    /// Warns of an operation beside the `$ref` of a path item whose target has an operation for
    /// the same method.
    fn overridden(&self, root: &'d Node, place: &OperationPlace<'d>) {
        let mut behind = path_items(root, place.path_item.clone()).skip(1);
        if let Some(other) = behind.find_map(|item| operation_in(&item, place.method)) {
            let other = quoted(&format!("#{}", other.at));
            let message = format!("the operation beside `$ref` overrides {other}");
            let fault = Diagnostic::new(Code::OTHER_FORM, &place.operation.at, message);
            self.found.push(fault);
        }
    }

    /// Compares the names in a path with the declared parameters.
    fn compare(&self, place: &OperationPlace<'d>, template: &Template<'d>, lists: &[Rc<List<'d>>]) {
        let declared = || lists.iter().rev().flat_map(|list| &list.in_path);
        let names = || template.parameters().chain(template.query_parameters());
        for (at, name) in declared().filter(|(_, name)| !names().any(|known| known == *name)) {
            let places = self.places.get_or_init(|| {
                let all = self.templates.iter();
                let names = all.flat_map(|(path, it)| it.parameters().map(|name| (name, *path)));
                names.collect()
            });
            self.found.push(unused(place.path, at, name, places));
        }
        if lists.iter().any(|list| list.is_incomplete) {
            return;
        }
        let in_path: HashSet<&str> = declared().map(|(_, name)| *name).collect();
        let in_query = |name: &str| lists.iter().any(|list| list.in_query.contains(name));
        let path: IndexSet<_> = template.parameters().collect();
        let query = template.query_parameters();
        let query: IndexSet<_> = query.filter(|name| !in_query(name)).collect();
        let query = query.difference(&path).map(|name| (name, "query"));
        let names = path.iter().map(|name| (name, "path")).chain(query);
        for (name, location) in names.filter(|(name, _)| !in_path.contains(**name)) {
            self.found.push(undeclared(place, name, location));
        }
    }
}

/// The operation of a path item for a method.
fn operation_in<'d>(item: &Cursor<'d>, method: &str) -> Option<Cursor<'d>> {
    let mut all = operations_in(item);
    all.find_map(|(name, operation)| (name == method).then_some(operation))
}

/// The valid path templates of a document, by their text.
fn templates<'d>(root: &'d Node, found: &Diagnostics) -> HashMap<&'d str, Template<'d>> {
    let paths = Cursor::root(root).get("paths");
    let paths = paths.iter().flat_map(Cursor::entries);
    let paths = paths.filter(|(path, _)| !path.starts_with("x-"));
    let templates = paths.filter_map(|(path, item)| Some((path, template(path, &item, found)?)));
    templates.collect()
}

fn template<'d>(path: &'d str, item: &Cursor<'d>, found: &Diagnostics) -> Option<Template<'d>> {
    let report = |code, message: String| {
        let fault = Diagnostic::new(code, &item.at, message);
        found.push(fault.at(Target::Key));
    };
    let invalid = |fault| {
        let message = format!("invalid path template {}: {fault}", quoted(path));
        report(Code::BAD_TEMPLATE, message);
    };
    let template = Template::parse(path).map_err(invalid).ok()?;
    let odd = |what: &str| {
        let message = format!("the path {} contains {what}", quoted(path));
        report(Code::ODD_TEMPLATE, message);
    };
    if !template.query.is_empty() {
        odd("a query, which is sent with it");
    }
    if template.fragment.is_some() {
        odd("a fragment, which is never sent");
    }
    if let Some(name) = template.repeated() {
        let name = quoted(&format!("{{{name}}}"));
        odd(&format!("{name} more than once, for the same value"));
    }
    Some(template)
}

/// The fault of a parameter that is in its list already. The first one counts; if they differ
/// only in annotations, nothing is lost.
fn twice(place: &Cursor<'_>, first: &Cursor<'_>, second: &Cursor<'_>) -> Diagnostic {
    let [location, name] = ["in", "name"].map(|key| second.text(key).unwrap_or_default());
    let name = quoted(name);
    let same = |one: &Cursor<'_>, other: &Cursor<'_>| {
        let mut entries = one.entries();
        entries.all(|(key, value)| is_annotation(key) || other.node.get(key) == Some(value.node))
    };
    let (code, how) = if same(first, second) && same(second, first) {
        (
            Code::PARAMETER_REPEATED,
            "twice, identically; it is sent once",
        )
    } else {
        (Code::PARAMETER_TWICE, "twice, differently")
    };
    let message = format!("the {location} parameter {name} is declared {how}");
    Diagnostic::new(code, &place.at, message)
}

/// Whether a field of a Parameter Object neither affects what is sent nor its type.
fn is_annotation(key: &str) -> bool {
    let keyword = Keyword::named(key);
    key.starts_with("x-") || keyword.is_some_and(|it| it.role() == Role::Annotation)
}

/// The fault of a path parameter that the path does not contain. If a longer path, which starts
/// with this one, does, the declaration was meant for that path and can be omitted here.
fn unused(path: &str, place: &Cursor<'_>, name: &str, places: &Places<'_>) -> Diagnostic {
    // In this order, the paths that start with this one follow it directly.
    let longer = places.range((name, path)..).next();
    let (code, but) = if longer.is_some_and(|(of, longer)| *of == name && longer.starts_with(path))
    {
        let but = "; it is omitted, since only a longer path does";
        (Code::PARAMETER_ELSEWHERE, but)
    } else {
        (Code::PARAMETER_UNUSED, "")
    };
    let braces = quoted(&format!("{{{name}}}"));
    let message = format!("the path does not contain {braces} for this parameter{but}");
    Diagnostic::new(code, &place.at, message)
}

fn undeclared(place: &OperationPlace<'_>, name: &str, location: &str) -> Diagnostic {
    let (name, path) = (quoted(name), quoted(place.path));
    let message = format!("the parameter {name} of the path {path} is not declared");
    let fault = Diagnostic::new(Code::PARAMETER_UNDECLARED, &place.operation.at, message);
    fault.help(format!(
        "add {name} to `parameters`, with `in: {location}` and `required: true`"
    ))
}

/// Warns of each path that differs from an earlier one only in the names of its parameters: both
/// match the same requests.
fn same_templates(root: &Node, found: &Diagnostics) {
    let mut seen = HashMap::new();
    let paths = Cursor::root(root).get("paths");
    for (path, item) in paths.iter().flat_map(Cursor::entries) {
        // Any other key is an extension.
        let Some(template) = Template::parse(path).ok().filter(|_| path.starts_with('/')) else {
            continue;
        };
        let Some(first) = seen.insert(template.without_names(), path) else {
            continue;
        };
        let (path, first) = (quoted(path), quoted(first));
        let message = format!(
            "the path {path} differs from {first} only in the names of its parameters; the server cannot distinguish their requests"
        );
        found.push(Diagnostic::new(Code::SAME_TEMPLATE, &item.at, message).at(Target::Key));
    }
}

/// Warns of each operationId that several operations have, at the second one. These get other
/// names, so nothing is lost.
fn ids(root: &Node, found: &Diagnostics) {
    let mut seen: IndexMap<&str, Vec<(OperationPlace<'_>, Cursor<'_>)>> = IndexMap::new();
    for place in operations(root) {
        let id = place.operation.text("operationId");
        if let Some((id, at)) = id.zip(place.operation.get("operationId")) {
            seen.entry(id).or_default().push((place, at));
        }
    }
    for (id, places) in &seen {
        let [(first, _), (_, second), ..] = places.as_slice() else {
            continue;
        };
        let first = format!("{} {}", first.method, first.path);
        let (id, first) = (quoted(id), quoted(&first));
        let message = match places.len() {
            2 => format!("duplicate operationId {id}: {first} already has it"),
            count => format!(
                "duplicate operationId {id}: {count} operations have it, the first is {first}"
            ),
        };
        let help = "each of them is named by its id and its tag if their tags differ, or else by its \
                    method and path";
        let fault = Diagnostic::new(Code::OPERATION_ID_TWICE, &second.at, message);
        found.push(fault.help(help));
    }
}

#[cfg(test)]
#[path = "operations_tests.rs"]
mod tests;
