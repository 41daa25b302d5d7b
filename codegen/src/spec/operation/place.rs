//! The operations of a document.
//!
//! Imports `diag`, and from this layer `document` and `reference`.

use crate::diag::Diagnostics;
use crate::spec::document::{Cursor, Node};
use crate::spec::reference::{LONGEST_CHAIN, Resolver, reference_of};

/// The fields of a Path Item Object with an operation, and their methods (OpenAPI 3.0.4, 3.1.1 and
/// 3.2.0).
const METHODS: [(&str, &str); 9] = [
    ("get", "GET"),
    ("put", "PUT"),
    ("post", "POST"),
    ("delete", "DELETE"),
    ("options", "OPTIONS"),
    ("head", "HEAD"),
    ("patch", "PATCH"),
    ("trace", "TRACE"),
    ("query", "QUERY"),
];

/// The field with the operations of other methods, by method (OpenAPI 3.2.0, "Path Item Object").
pub const ADDITIONAL: &str = "additionalOperations";

/// The method whose operation a field of a Path Item Object has.
pub fn method_of_field(field: &str) -> Option<&'static str> {
    let mut methods = METHODS.iter();
    methods.find_map(|(name, method)| (*name == field).then_some(*method))
}

/// The field of a Path Item Object for a method.
pub(in crate::spec) fn field_of_method(method: &str) -> Option<&'static str> {
    let mut methods = METHODS.iter();
    methods.find_map(|(field, name)| (*name == method).then_some(*field))
}

/// An operation and the objects around it.
#[derive(Clone, Debug)]
pub struct OperationPlace<'d> {
    /// The path template, as written in `paths`.
    pub path: &'d str,
    /// The method, as it is sent.
    pub method: &'d str,
    /// The Path Item Object that has the operation; if `paths` has a `$ref`, this may be its
    /// target.
    pub path_item: Cursor<'d>,
    /// The Path Item Objects whose `$ref`s lead there, the outermost first. Their fields beside
    /// the `$ref` apply to the operation too.
    pub outer: Vec<Cursor<'d>>,
    /// The Operation Object.
    pub operation: Cursor<'d>,
}

/// The operations of a document, in its order. Path items that cannot be read are skipped: the
/// checks report them.
///
/// A path item with a `$ref` has its own operations and those of its target. If both have one
/// for the same method, OpenAPI does not define which one counts ("Path Item Object"); here the
/// outer one does, and the checks warn.
pub fn operations(root: &Node) -> impl Iterator<Item = OperationPlace<'_>> {
    let paths = Cursor::root(root).get("paths");
    let entries = paths.into_iter().flat_map(|paths| paths.entries());
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

/// A path item, the target of its `$ref`, and so on. The bound ends a cycle.
pub(in crate::spec) fn path_items<'d>(
    root: &'d Node,
    item: Cursor<'d>,
) -> impl Iterator<Item = Cursor<'d>> {
    let resolver = Resolver::new(root);
    let next =
        move |item: &Cursor<'d>| resolver.target(&reference_of(item)?, &Diagnostics::default());
    std::iter::successors(Some(item), next).take(LONGEST_CHAIN)
}

/// The id of an operation without an `operationId`: `get /pets`.
pub fn made_id(method: &str, path: &str) -> String {
    format!("{} {path}", method.to_ascii_lowercase())
}

/// The operations of a path item, by method, in its order.
pub fn operations_in<'d>(
    item: &Cursor<'d>,
) -> impl Iterator<Item = (&'d str, Cursor<'d>)> + use<'d> {
    let all = item.entries().flat_map(|(field, value)| {
        let fixed = method_of_field(field).map(|method| (method, value.clone()));
        let additional = (field == ADDITIONAL).then(|| value.entries());
        fixed.into_iter().chain(additional.into_iter().flatten())
    });
    all.filter(|(_, operation)| operation.node.as_map().is_some())
}

impl<'d> OperationPlace<'d> {
    /// The objects whose `parameters`, `servers` and descriptions apply to the operation, the
    /// nearest first: the operation itself, its path item, and those in
    /// [`outer`](Self::outer).
    pub fn owners(&self) -> impl Iterator<Item = &Cursor<'d>> {
        let outer = self.outer.iter().rev();
        [&self.operation, &self.path_item].into_iter().chain(outer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::testing::document;

    #[test]
    fn operations_beside_the_reference_of_a_path_item_count() {
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
}
