//! The schemas of a tree, and the scopes of their anchors.
//!
//! A scope begins at a schema with an `$id`, which is a resource of its own (JSON Schema 2020-12
//! core, section 4.3.5), and at each schema of a document that is not inside of another one. By the
//! letter, all of the latter are parts of one resource, the document; but templates without `$id` are
//! written as if each were its own. Imports `keyword`, and from this layer `document`,
//! `grammar` and `reference`.

use crate::keyword::{JsonTypes, Keyword, Kind, Shape};
use crate::spec::document::{Cursor, Node};
use crate::spec::reference::segments;
use foldhash::fast::RandomState;
use std::collections::{BTreeMap, HashMap};

/// A schema, and where it is.
pub(super) struct Schema<'d> {
    pub(super) cursor: Cursor<'d>,
    /// The index of its scope.
    pub(super) scope: usize,
    /// The schema around it, which applies it; none for a definition.
    pub(super) applied_by: Option<usize>,
}

/// Schemas whose anchors have different names.
pub(super) struct Scope<'d> {
    /// The schema that it begins at.
    pub(super) root: Cursor<'d>,
    /// The scope around it.
    pub(super) outer: Option<usize>,
    /// Whether it has an `$id`.
    pub(super) is_resource: bool,
    /// The schemas with an anchor of either kind, by its name.
    pub(super) anchors: BTreeMap<&'d str, usize>,
    /// Those with a `$dynamicAnchor`.
    pub(super) dynamic: BTreeMap<&'d str, usize>,
}

/// A name that two schemas have.
pub(super) struct Twice<'d> {
    /// The name in the second one.
    pub(super) name: Cursor<'d>,
    pub(super) first: Cursor<'d>,
}

/// All schemas of a tree.
pub(super) struct Schemas<'d> {
    pub(super) root: Cursor<'d>,
    pub(super) all: Vec<Schema<'d>>,
    pub(super) scopes: Vec<Scope<'d>>,
    /// Anchors that two schemas of one scope have.
    pub(super) twice: Vec<Twice<'d>>,
    by_node: HashMap<*const Node, usize, RandomState>,
}

/// What is around a value.
#[derive(Clone, Copy, Default)]
struct Around {
    scope: Option<usize>,
    applied_by: Option<usize>,
}

impl<'d> Schemas<'d> {
    /// The schemas of an OpenAPI document, or of a file that references lead to.
    pub(super) fn of(root: &'d Node) -> Self {
        let root = Cursor::root(root);
        let mut schemas = Self {
            root: root.clone(),
            all: Vec::new(),
            scopes: Vec::new(),
            twice: Vec::new(),
            by_node: HashMap::default(),
        };
        match root.get("openapi") {
            Some(_) => schemas.value(root, &Shape::DOCUMENT, Around::default()),
            None => schemas.unknown(root),
        }
        schemas.outside_of_grammar();
        schemas
    }

    /// The index of a schema.
    pub(super) fn index(&self, node: &'d Node) -> Option<usize> {
        self.by_node.get(&std::ptr::from_ref(node)).copied()
    }

    /// The schema that a reference to a place in the tree leads to.
    pub(super) fn target(&self, text: &str) -> Option<usize> {
        let segments = segments(text).ok()?;
        self.index(self.root.node.descend(segments)?)
    }

    fn value(&mut self, cursor: Cursor<'d>, shape: &Shape, around: Around) {
        match (shape, cursor.node) {
            (Shape::List(inner) | Shape::Map(_, inner), _) => self.parts(&cursor, inner, around),
            (Shape::Items, Node::List(_)) => self.parts(&cursor, &Shape::Schema, around),
            (shape, Node::Map(_)) => match shape.kind() {
                Some(Kind::Schema) => self.schema(cursor, around),
                Some(kind) => self.fields(&cursor, kind, |_| around),
                None => {}
            },
            _ => {}
        }
    }

    /// The items of a list, or the values of a map.
    fn parts(&mut self, cursor: &Cursor<'d>, shape: &Shape, around: Around) {
        let entries = cursor.entries().map(|(_, value)| value);
        for part in entries.chain(cursor.items()) {
            self.value(part, shape, around);
        }
    }

    fn fields(&mut self, cursor: &Cursor<'d>, kind: Kind, around: impl Fn(&str) -> Around) {
        let entries = cursor.node.as_map().into_iter().flatten();
        for (name, node) in entries.filter(|(_, node)| is_compound(node)) {
            if let Some(shape) = kind.shape_of(name) {
                let at = cursor.at.key(name);
                self.value(Cursor { node, at }, shape, around(name));
            }
        }
    }

    fn schema(&mut self, cursor: Cursor<'d>, around: Around) {
        let index = self.all.len();
        if self.index(cursor.node).is_some() {
            return;
        }
        self.by_node.insert(cursor.node, index);
        let is_resource = id(&cursor).is_some();
        let scope = match around.scope {
            Some(scope) if !is_resource => scope,
            outer => {
                self.scopes.push(Scope {
                    root: cursor.clone(),
                    outer,
                    is_resource,
                    anchors: BTreeMap::new(),
                    dynamic: BTreeMap::new(),
                });
                self.scopes.len() - 1
            }
        };
        self.all.push(Schema {
            cursor: cursor.clone(),
            scope,
            applied_by: around.applied_by,
        });
        for (name, is_dynamic) in anchors(&cursor) {
            self.anchor(index, name, is_dynamic);
        }
        self.fields(&cursor, Kind::Schema, |keyword| Around {
            scope: Some(scope),
            applied_by: (keyword != Keyword::Defs.name()).then_some(index),
        });
    }

    /// Adds an anchor to its scope.
    fn anchor(&mut self, index: usize, name: Cursor<'d>, is_dynamic: bool) {
        let Some((schema, text)) = self.all.get(index).zip(name.node.as_str()) else {
            return;
        };
        let text = text.trim_start_matches('#');
        let Some(scope) = self.scopes.get_mut(schema.scope) else {
            return;
        };
        let known = scope.anchors.get(text).filter(|known| **known != index);
        if let Some(first) = known.and_then(|known| self.all.get(*known)) {
            let first = first.cursor.clone();
            return self.twice.extend(twice(name, first, &schema.cursor));
        }
        scope.anchors.insert(text, index);
        if is_dynamic {
            scope.dynamic.insert(text, index);
        }
    }

    /// What a reference leads to in another file, which can be of any kind.
    fn unknown(&mut self, cursor: Cursor<'d>) {
        match cursor.node {
            Node::Map(_) if looks_like_schema(&cursor) => self.schema(cursor, Around::default()),
            Node::Map(_) => cursor.entries().for_each(|(_, value)| self.unknown(value)),
            Node::List(_) => cursor.items().for_each(|item| self.unknown(item)),
            _ => {}
        }
    }

    /// Adds the schemas that only references say are some, such as those in an extension.
    fn outside_of_grammar(&mut self) {
        let mut index = 0;
        while let Some(schema) = self.all.get(index) {
            index += 1;
            let text = schema.cursor.text(Keyword::Ref);
            let segments = text.filter(|text| text.starts_with("#/"));
            let target = segments
                .and_then(|text| segments_of(text, &self.root))
                .filter(|target| target.node.as_map().is_some());
            if let Some(target) = target {
                self.schema(target, Around::default());
            }
        }
    }
}

fn segments_of<'d>(text: &str, root: &Cursor<'d>) -> Option<Cursor<'d>> {
    descend(root, &segments(text).ok()?)
}

/// The value at the end of a path from another one.
pub(super) fn descend<'d, S: AsRef<str>>(from: &Cursor<'d>, path: &[S]) -> Option<Cursor<'d>> {
    let mut path = path.iter().map(AsRef::as_ref);
    path.try_fold(from.clone(), |from, segment| match from.node {
        Node::List(_) => {
            let node = from.node.descend([segment])?;
            let at = from.at.index(segment.parse().ok()?);
            Some(Cursor { node, at })
        }
        _ => from.get(segment),
    })
}

/// The `$id` of a schema, if it makes a resource of it. One that is only a fragment is an anchor, as
/// it was called until draft 7.
pub(super) fn id<'d>(schema: &Cursor<'d>) -> Option<&'d str> {
    let text = schema.text(Keyword::Id)?;
    (!text.is_empty() && !text.starts_with('#')).then_some(text)
}

/// The names of a schema in its scope, and whether each is dynamic.
fn anchors<'d>(schema: &Cursor<'d>) -> impl Iterator<Item = (Cursor<'d>, bool)> + use<'d> {
    let keywords = [
        (Keyword::Anchor, false),
        (Keyword::DynamicAnchor, true),
        (Keyword::Id, false),
    ];
    let schema = schema.clone();
    let keywords = keywords.into_iter();
    keywords.filter_map(move |(keyword, is_dynamic)| {
        let name = schema.get(keyword)?;
        let text = name.node.as_str()?;
        let is_name = keyword != Keyword::Id || (text.len() > 1 && text.starts_with('#'));
        is_name.then_some((name, is_dynamic))
    })
}

/// A name that two schemas have, unless they are the same twice.
pub(super) fn twice<'d>(
    name: Cursor<'d>,
    first: Cursor<'d>,
    second: &Cursor<'d>,
) -> Option<Twice<'d>> {
    (first.node != second.node).then_some(Twice { name, first })
}

fn is_compound(node: &Node) -> bool {
    matches!(node, Node::Map(_) | Node::List(_))
}

/// Whether an object has a keyword of schemas, with a value that is one of that keyword.
fn looks_like_schema(object: &Cursor<'_>) -> bool {
    let mut entries = object.node.as_map().into_iter().flatten();
    entries.any(|(name, node)| match Keyword::named(name) {
        Some(Keyword::Type) => {
            let is_type = |node: &Node| {
                let name = node.as_str();
                name.is_some_and(|name| JsonTypes::NAMES.contains(&name))
            };
            is_type(node) || node.items().iter().any(is_type)
        }
        Some(Keyword::Defs | Keyword::Properties | Keyword::PatternProperties) => {
            node.as_map().is_some()
        }
        Some(Keyword::AllOf | Keyword::OneOf | Keyword::AnyOf) => matches!(node, Node::List(_)),
        Some(_) if name.starts_with('$') => node.as_str().is_some(),
        _ => false,
    })
}
