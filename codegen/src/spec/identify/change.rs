//! A change of the references of a schema.
//!
//! Imports `diag`, `keyword`, and from this layer `document` and `reference`.

use crate::diag::JsonPointer;
use crate::keyword::Keyword;
use crate::spec::document::{Entries, Node};
use crate::spec::reference::reference_to;

/// What becomes of the entries of an object.
#[derive(Debug, Default)]
pub(super) struct Change {
    /// The object.
    pub(super) at: JsonPointer,
    /// Entries that are removed.
    pub(super) removed: Vec<&'static str>,
    /// Entries that are added, or replaced.
    pub(super) set: Vec<(String, Node)>,
    /// Schemas that are added to `$defs`.
    definitions: Vec<(String, Node)>,
    /// References that are added to `allOf`, since there is a `$ref`.
    all_of: Vec<Node>,
}

impl Change {
    pub(super) fn new(at: JsonPointer) -> Self {
        Self {
            at,
            ..Self::default()
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        let added = self.set.len() + self.definitions.len() + self.all_of.len();
        self.removed.is_empty() && added == 0
    }

    /// Replaces a `$ref` or a `$dynamicRef` of the schema by a `$ref` to a place. Returns where that
    /// is.
    pub(super) fn refer(
        &mut self,
        schema: &Entries,
        keyword: Keyword,
        target: &JsonPointer,
    ) -> JsonPointer {
        let key = Keyword::Ref.name();
        let text = Node::String(reference_to(target));
        if keyword == Keyword::Ref || !schema.contains_key(key) {
            self.set.push((key.to_owned(), text));
            return self.at.key(key);
        }
        let all_of = Keyword::AllOf.name();
        let known = schema.get(all_of).map_or(0, |list| list.items().len());
        let index = (known + self.all_of.len()).to_string();
        let reference = std::iter::once((key.to_owned(), text));
        self.all_of.push(Node::Map(reference.collect()));
        self.at.key(all_of).key(&index).key(key)
    }

    /// The place of a definition that is added to the schema, given the name that it should have.
    pub(super) fn definition(&self, schema: &Entries, name: &str) -> JsonPointer {
        let key = Keyword::Defs.name();
        let known = schema.get(key);
        let is_known = |name: &str| {
            let mut added = self.definitions.iter();
            known.is_some_and(|known| known.get(name).is_some())
                || added.any(|(other, _)| other == name)
        };
        let numbered = (2..).map(|number| format!("{name}_{number}"));
        let mut names = std::iter::once(name.to_owned()).chain(numbered);
        let name = names.find(|name| !is_known(name)).unwrap_or_default();
        self.at.key(key).key(&name)
    }

    /// Adds a definition at a place that [`definition`](Self::definition) has returned.
    pub(super) fn define(&mut self, at: &JsonPointer, schema: Entries) {
        let name = at.segments().last().unwrap_or_default();
        self.definitions.push((name, Node::Map(schema)));
    }

    /// Changes the object.
    pub(super) fn apply(self, entries: &mut Entries) {
        entries.retain(|name, _| !self.removed.contains(&name.as_str()));
        entries.extend(self.set);
        if !self.definitions.is_empty() {
            let map = entries.entry(Keyword::Defs.name().to_owned());
            match map.or_insert_with(|| Node::Map(Entries::default())) {
                Node::Map(definitions) => definitions.extend(self.definitions),
                other => *other = Node::Map(self.definitions.into_iter().collect()),
            }
        }
        if !self.all_of.is_empty() {
            let list = entries.entry(Keyword::AllOf.name().to_owned());
            match list.or_insert_with(|| Node::List(Vec::new())) {
                Node::List(items) => items.extend(self.all_of),
                other => *other = Node::List(self.all_of),
            }
        }
    }
}

/// Applies changes to a tree.
pub(super) fn apply(changes: Vec<Change>, root: &mut Node) {
    for change in changes {
        if let Some(Node::Map(entries)) = root.descend_mut(change.at.segments()) {
            change.apply(entries);
        }
    }
}
