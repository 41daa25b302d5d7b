//! Selecting operations by their operationId, by `METHOD /path`, or by `tag:NAME`.
//!
//! Imports `diag`, from this layer `document`, `quote` and `suggest`, and from this folder
//! `place`.

use super::place::{OperationPlace, operations};
use crate::diag::{Code, Diagnostic, Diagnostics, JsonPointer};
use crate::spec::document::Node;
use crate::spec::quote::{either, quoted};
use crate::spec::suggest::nearest_few;
use std::collections::HashSet;

/// The operations that are selected.
#[derive(Clone, Debug, Default)]
pub struct Selection<'d> {
    /// Path and method of each; none if all are selected.
    chosen: Option<HashSet<(&'d str, &'d str)>>,
}

impl<'d> Selection<'d> {
    /// Selects operations, or all of them if `wanted` is empty. An entry that matches none is
    /// reported.
    pub fn new(root: &'d Node, wanted: &[String], found: &Diagnostics) -> Self {
        if wanted.is_empty() {
            return Self { chosen: None };
        }
        let all: Vec<_> = operations(root).collect();
        let mut chosen = HashSet::new();
        for wanted in wanted {
            let meant = all.iter().filter(|place| is_named(place, wanted));
            let matches: Vec<_> = meant.map(|place| (place.path, place.method)).collect();
            if matches.is_empty() {
                found.push(no_such(wanted, &all));
            }
            chosen.extend(matches);
        }
        let chosen = Some(chosen);
        Self { chosen }
    }

    /// Whether an operation is selected.
    pub fn contains(&self, path: &str, method: &str) -> bool {
        let chosen = self.chosen.as_ref();
        chosen.is_none_or(|chosen| chosen.contains(&(path, method)))
    }
}

/// The tags of an operation.
fn tags<'p>(place: &'p OperationPlace<'_>) -> impl Iterator<Item = &'p str> {
    let tags = place.operation.get("tags");
    let items = tags.into_iter().flat_map(|tags| tags.items());
    items.filter_map(|tag| tag.node.as_str())
}

/// Whether `wanted` names this operation.
fn is_named(place: &OperationPlace<'_>, wanted: &str) -> bool {
    let by_id = place.operation.text("operationId") == Some(wanted);
    let by_tag = wanted
        .strip_prefix("tag:")
        .is_some_and(|name| tags(place).any(|tag| tag == name));
    let by_place = wanted.split_once(' ').is_some_and(|(method, path)| {
        method.eq_ignore_ascii_case(place.method) && path.trim_start() == place.path
    });
    by_id || by_tag || by_place
}

/// The fault of an entry that matches no operation, with the nearest names of the same form.
fn no_such(wanted: &str, all: &[OperationPlace<'_>]) -> Diagnostic {
    let names: Vec<String> = if wanted.starts_with("tag:") {
        let tags = all.iter().flat_map(tags);
        tags.map(|tag| format!("tag:{tag}")).collect()
    } else if wanted.contains(' ') {
        all.iter()
            .map(|place| format!("{} {}", place.method, place.path))
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
        return fault.help("use an operationId, `METHOD /path`, or `tag:NAME`");
    }
    fault.help(format!("did you mean {}?", either(&near)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::testing::document;

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
    fn all_operations_are_in_the_order_of_the_document() {
        let all = [
            "POST /b /paths/~1b/post",
            "GET /b /paths/~1b/get",
            "GET /a /x-shared/get",
        ];
        assert_eq!(chosen(&[]).unwrap(), all);
    }

    #[test]
    fn operations_are_selected_by_id_path_or_tag() {
        assert_eq!(chosen(&["listA"]).unwrap().len(), 1);
        assert_eq!(chosen(&["GET /b"]).unwrap(), ["GET /b /paths/~1b/get"]);
        assert_eq!(chosen(&["tag:lists", "listB"]).unwrap().len(), 2);
    }

    #[test]
    fn an_entry_that_matches_nothing_gets_suggestions() {
        let faults = chosen(&["listC", "get /bb", "tag:thing", "zebra"]).unwrap_err();
        let helps: Vec<_> = faults
            .iter()
            .map(|fault| fault.help.clone().unwrap())
            .collect();
        assert_eq!(helps[0], "did you mean `listB` or `listA`?");
        assert_eq!(helps[1], "did you mean `GET /b` or `GET /a`?");
        assert_eq!(helps[2], "did you mean `tag:things`?");
        assert!(helps[3].starts_with("use an operationId"));
        assert!(faults.iter().all(|fault| fault.pointer.as_str() == ""));
    }
}
