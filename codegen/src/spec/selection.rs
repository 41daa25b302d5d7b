//! Selection: the operations of a document, and which of them a run is about.
//!
//! Imports `diag` alone. An operation is asked for by its operationId, by `METHOD /path`,
//! or by `tag:NAME`; all are in where nothing is asked for.

use super::reference::LONGEST_CHAIN;
use super::words::{either, nearest_few, quoted};
use super::{Cursor, Node, Resolver, reference_of};
use crate::diag::{Code, Diagnostic, Diagnostics, JsonPointer};
use std::collections::HashSet;

/// The methods that a Path Item Object has operations for (OpenAPI 3.0.4 and 3.1.1).
pub const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// An operation where it stands.
#[derive(Clone, Debug)]
pub struct OperationPlace<'d> {
    /// The path template, as written in `paths`.
    pub path: &'d str,
    /// The method, in lower case.
    pub method: &'d str,
    /// The Path Item Object that has the operation; where `paths` has a `$ref`, this may be
    /// what that leads to.
    pub path_item: Cursor<'d>,
    /// The Path Item Objects whose `$ref`s led there, the outermost first. What stands in
    /// them beside the `$ref` holds for the operation as well.
    pub outer: Vec<Cursor<'d>>,
    /// The Operation Object.
    pub operation: Cursor<'d>,
}

/// The operations of a document, in its order. Path items that cannot be read are passed
/// over: the checks tell of them.
///
/// A path item with a `$ref` has its own operations and those of what it refers to. Where
/// both have one for the same method, OpenAPI leaves open which one counts ("Path Item
/// Object"); the outer one does here, and the checks warn.
pub fn operations(root: &Node) -> impl Iterator<Item = OperationPlace<'_>> {
    let paths = Cursor::root(root).get("paths");
    let entries = paths.map(|paths| paths.entries()).into_iter().flatten();
    entries
        .filter(|(path, _)| !path.starts_with("x-"))
        .flat_map(move |(path, item)| {
            let mut places: Vec<OperationPlace<'_>> = Vec::new();
            let mut outer: Vec<Cursor<'_>> = Vec::new();
            for path_item in path_items(root, item) {
                for (method, operation) in operations_in(&path_item) {
                    if places.iter().all(|place| place.method != method) {
                        places.push(OperationPlace {
                            path,
                            method,
                            path_item: path_item.clone(),
                            outer: outer.clone(),
                            operation,
                        });
                    }
                }
                outer.push(path_item);
            }
            places
        })
}

/// A path item, what its `$ref` leads to, and so on. The bound ends a cycle.
pub(super) fn path_items<'d>(root: &'d Node, item: Cursor<'d>) -> impl Iterator<Item = Cursor<'d>> {
    let resolver = Resolver::new(root);
    let next =
        move |item: &Cursor<'d>| resolver.target(&reference_of(item)?, &Diagnostics::default());
    std::iter::successors(Some(item), next).take(LONGEST_CHAIN)
}

fn operations_in<'d>(item: &Cursor<'d>) -> impl Iterator<Item = (&'d str, Cursor<'d>)> + use<'d> {
    item.entries()
        .filter(|(method, entry)| METHODS.contains(method) && entry.node.as_map().is_some())
}

impl<'d> OperationPlace<'d> {
    /// The objects whose `parameters`, `servers` and words hold for the operation, from the
    /// nearest to the farthest: the operation itself, its path item, and those around that.
    pub fn owners(&self) -> impl Iterator<Item = &Cursor<'d>> {
        let outer = self.outer.iter().rev();
        [&self.operation, &self.path_item].into_iter().chain(outer)
    }
}

impl OperationPlace<'_> {
    fn tags(&self) -> impl Iterator<Item = &str> {
        let tags = self.operation.get("tags");
        let items = tags.map(|tags| tags.items()).into_iter().flatten();
        items.filter_map(|tag| tag.node.as_str())
    }

    /// Whether someone who writes `wanted` means this operation.
    fn is(&self, wanted: &str) -> bool {
        let by_id = self.operation.text("operationId") == Some(wanted);
        let by_tag = wanted
            .strip_prefix("tag:")
            .is_some_and(|name| self.tags().any(|tag| tag == name));
        let by_place = wanted.split_once(' ').is_some_and(|(method, path)| {
            method.eq_ignore_ascii_case(self.method) && path.trim_start() == self.path
        });
        by_id || by_tag || by_place
    }
}

/// The operations that a run is about.
#[derive(Clone, Debug, Default)]
pub struct Selection<'d> {
    /// Path and method of each; none where all are in.
    chosen: Option<HashSet<(&'d str, &'d str)>>,
}

impl<'d> Selection<'d> {
    /// Chooses the operations that are wanted. What matches none is told.
    pub fn new(root: &'d Node, wanted: &[String], found: &Diagnostics) -> Self {
        if wanted.is_empty() {
            return Self { chosen: None };
        }
        let all: Vec<_> = operations(root).collect();
        let mut chosen = HashSet::new();
        for wanted in wanted {
            let meant = all.iter().filter(|place| place.is(wanted));
            let matches: Vec<_> = meant.map(|place| (place.path, place.method)).collect();
            if matches.is_empty() {
                found.push(no_such(wanted, &all));
            }
            chosen.extend(matches);
        }
        Self {
            chosen: Some(chosen),
        }
    }

    /// Whether the operation is in.
    pub fn contains(&self, path: &str, method: &str) -> bool {
        match &self.chosen {
            Some(chosen) => chosen.contains(&(path, method)),
            None => true,
        }
    }
}

/// Tells that nothing is called that, with the nearest names of the same form.
fn no_such(wanted: &str, all: &[OperationPlace<'_>]) -> Diagnostic {
    let names: Vec<String> = if wanted.starts_with("tag:") {
        let tags = all.iter().flat_map(OperationPlace::tags);
        tags.map(|tag| format!("tag:{tag}")).collect()
    } else if wanted.contains(' ') {
        let upper = |place: &OperationPlace<'_>| place.method.to_ascii_uppercase();
        all.iter()
            .map(|place| format!("{} {}", upper(place), place.path))
            .collect()
    } else {
        let ids = all
            .iter()
            .filter_map(|place| place.operation.text("operationId"));
        ids.map(str::to_owned).collect()
    };
    let near = nearest_few(wanted, names.iter().map(String::as_str), 3);
    let message = format!("no operation matches {}", quoted(wanted));
    let fault = Diagnostic::new(Code::NO_SUCH_OPERATION, JsonPointer::default(), message);
    if near.is_empty() {
        return fault.help("give an operationId, `METHOD /path`, or `tag:NAME`");
    }
    fault.help(format!("did you mean {}?", either(&near)))
}

#[cfg(test)]
mod tests {
    use super::super::testing::document;
    use super::*;

    const DOCUMENT: &str = r##"{"paths": {
        "/b": {"post": {"operationId": "makeB", "tags": ["things"]}, "parameters": [],
               "get": {"operationId": "listB", "tags": ["things", "lists"]}},
        "/a": {"$ref": "#/x-shared"}, "x-note": {"get": {}}, "/broken": {"$ref": "#/nope"}},
        "x-shared": {"get": {"operationId": "listA", "tags": ["lists"]}}}"##;

    fn chosen(wanted: &[&str]) -> Result<Vec<String>, Vec<Diagnostic>> {
        let root = document(DOCUMENT);
        let found = Diagnostics::default();
        let wanted: Vec<String> = wanted.iter().map(|text| (*text).to_owned()).collect();
        let selection = Selection::new(&root, &wanted, &found);
        if found.has_errors() {
            return Err(found.into_vec());
        }
        let all = operations(&root);
        let chosen = all.filter(|place| selection.contains(place.path, place.method));
        Ok(chosen
            .map(|place| format!("{} {} {}", place.method, place.path, place.operation.at))
            .collect())
    }

    #[test]
    fn all_operations_come_in_the_order_of_the_document() {
        let all = [
            "post /b /paths/~1b/post",
            "get /b /paths/~1b/get",
            "get /a /x-shared/get",
        ];
        assert_eq!(chosen(&[]).unwrap(), all);
    }

    #[test]
    fn what_stands_beside_the_reference_of_a_path_item_counts() {
        let root = document(
            "{paths: {/a: {$ref: '#/x', get: {tags: [own]}, parameters: []}},
              x: {$ref: '#/y', put: {}}, y: {get: {}, put: {}, delete: {}}}",
        );
        let places: Vec<_> = operations(&root).collect();
        let at: Vec<_> = places
            .iter()
            .map(|place| place.operation.at.to_string())
            .collect();
        assert_eq!(at, ["/paths/~1a/get", "/x/put", "/y/delete"]);
        let owners: Vec<_> = places[2]
            .owners()
            .map(|owner| owner.at.to_string())
            .collect();
        assert_eq!(owners, ["/y/delete", "/y", "/x", "/paths/~1a"]);
    }

    #[test]
    fn operations_are_chosen_by_id_place_or_tag() {
        assert_eq!(chosen(&["listA"]).unwrap().len(), 1);
        assert_eq!(chosen(&["GET /b"]).unwrap(), ["get /b /paths/~1b/get"]);
        assert_eq!(chosen(&["tag:lists", "listB"]).unwrap().len(), 2);
    }

    #[test]
    fn what_matches_nothing_is_told_with_the_nearest_names() {
        let faults = chosen(&["listC", "get /bb", "tag:thing", "zebra"]).unwrap_err();
        let helps: Vec<_> = faults
            .iter()
            .map(|fault| fault.help.clone().unwrap())
            .collect();
        assert_eq!(helps[0], "did you mean `listB` or `listA`?");
        assert_eq!(helps[1], "did you mean `GET /b` or `GET /a`?");
        assert_eq!(helps[2], "did you mean `tag:things`?");
        assert!(helps[3].starts_with("give an operationId"));
        assert!(faults.iter().all(|fault| fault.pointer.as_str() == ""));
    }
}
