//! What operations are called: by their `operationId`, or else by method and path.
//!
//! Imports `schema`, and `ir` and `spec`.

use std::collections::{HashMap, HashSet};

use super::schema::folded;
use crate::ir::words_of_tag;
use crate::spec::{Cursor, Node, OperationPlace, made_id, operations};

/// The ids that several operations of a document have; read for the first operation.
#[derive(Default)]
pub(super) struct OperationIds<'d>(Option<HashMap<&'d str, Naming>>);

/// How operations with the same `operationId` are named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Naming {
    ByTag,
    ByPath,
}

impl<'d> OperationIds<'d> {
    /// The id of an operation. An `operationId` that several operations have, which has been
    /// reported, is the id of none of them: each has it together with its first tag if these
    /// distinguish all of them, or else method and path.
    pub(super) fn id(&mut self, root: &'d Node, place: &OperationPlace<'d>) -> String {
        let made = || made_id(place.method, place.path);
        let Some(id) = place.operation.text("operationId") else {
            return made();
        };
        let repeated = self.0.get_or_insert_with(|| repeated(root));
        let tag = first_tag(&place.operation);
        match (repeated.get(id), tag) {
            (None, _) => id.to_owned(),
            (Some(Naming::ByTag), Some(tag)) => format!("{id} {}", words_of_tag(tag)),
            (Some(_), _) => made(),
        }
    }
}

/// The ids that several operations have, whichever operations are selected.
fn repeated(root: &Node) -> HashMap<&str, Naming> {
    let mut tags: HashMap<&str, Vec<Option<String>>> = HashMap::new();
    for place in operations(root) {
        if let Some(id) = place.operation.text("operationId") {
            let tag = first_tag(&place.operation).map(words_of_tag);
            tags.entry(id)
                .or_default()
                .push(tag.map(|tag| folded(&tag)));
        }
    }
    let repeated = tags.into_iter().filter(|(_, tags)| tags.len() > 1);
    let repeated = repeated.map(|(id, tags)| {
        let count = tags.len();
        let distinct: Option<HashSet<_>> = tags.into_iter().collect();
        let by_tag = distinct.is_some_and(|distinct| distinct.len() == count);
        let naming = if by_tag {
            Naming::ByTag
        } else {
            Naming::ByPath
        };
        (id, naming)
    });
    repeated.collect()
}

/// The tag that an operation is grouped by.
fn first_tag<'d>(operation: &Cursor<'d>) -> Option<&'d str> {
    let tags = operation.get("tags")?;
    tags.items().find_map(|tag| tag.node.as_str())
}
