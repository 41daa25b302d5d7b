//! The schemas of the IR while they are made: which has which id, and which still have to be
//! lowered.
//!
//! Imports `ir` and `spec`; the store, intersections and labels.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap, VecDeque};

use super::intersection::Key;
use super::place::label_of;
use super::store::Store;
use crate::ir::{Docs, Home, Label, Rules, Schema, SchemaId, Shape, Text, Type};
use crate::spec::Cursor;

/// What is known of a type before it has a name.
pub(super) struct Shaped {
    pub(super) shape: Shape,
    pub(super) docs: Docs,
    /// The constraints that the shape does not express.
    pub(super) rules: Rules,
}

impl Shaped {
    /// A shape that expresses everything.
    pub(super) fn of(shape: Shape) -> Self {
        Self {
            shape,
            docs: Docs::default(),
            rules: Rules::new(),
        }
    }
}

/// A schema that something refers to, and that is not lowered yet.
pub(super) struct Waiting<'d> {
    pub(super) id: SchemaId,
    pub(super) schema: Cursor<'d>,
    pub(super) label: Label,
}

/// The schemas so far.
#[derive(Default)]
pub(in crate::lower) struct Registry<'d> {
    /// One that is being lowered is not there yet.
    schemas: Vec<Option<Schema>>,
    /// The types that have been met, by what they are made of.
    ids: HashMap<Key, SchemaId>,
    /// The same for the inline types of the operation that is being lowered.
    own: HashMap<Key, SchemaId>,
    /// The string types that all places share, by their names and constraints.
    texts: HashMap<(String, Text), SchemaId>,
    /// The schemas that references have asked for, and that are not lowered yet.
    pub(super) waiting: VecDeque<Waiting<'d>>,
    /// The rules of schemas that rules refer to; empty until they are made.
    pub(super) ruled: BTreeMap<SchemaId, Rules>,
    /// The schemas of which they are not made yet.
    pub(super) unruled: Vec<(SchemaId, Cursor<'d>)>,
}

impl<'d> Registry<'d> {
    /// The schema of an id, if it has been lowered.
    pub(in crate::lower) fn schema(&self, id: SchemaId) -> Option<&Schema> {
        self.schemas.get(id.0).and_then(Option::as_ref)
    }

    /// Whether an id is reserved, and its schema not lowered.
    pub(super) fn is_open(&self, id: SchemaId) -> bool {
        self.schemas.get(id.0).is_some_and(Option::is_none)
    }

    pub(in crate::lower) fn len(&self) -> usize {
        self.schemas.len()
    }

    /// The type that this key names in a home.
    pub(super) fn id(&self, key: &Key, home: Home) -> Option<SchemaId> {
        let own = self.own.get(key).filter(|_| home == Home::Operation);
        own.or_else(|| self.ids.get(key)).copied()
    }

    /// Reserves an id for what this key names in a home.
    pub(super) fn reserve(&mut self, key: Key, home: Home) -> SchemaId {
        let id = self.reserve_unkeyed();
        let ids = match home {
            Home::Operation => &mut self.own,
            Home::Component | Home::Shared => &mut self.ids,
        };
        ids.insert(key, id);
        id
    }

    /// Ends an operation, whose inline types are its own. What several operations take from a path
    /// item or from a component is inline in each of them, so that no type is in the module of the
    /// operation that happens to come first.
    pub(in crate::lower) fn end_operation(&mut self) {
        self.own.clear();
    }

    /// Reserves an id for a schema that nothing refers to by what it is made of.
    fn reserve_unkeyed(&mut self) -> SchemaId {
        let id = SchemaId(self.schemas.len());
        self.schemas.push(None);
        id
    }

    /// Adds a schema that nothing refers to by what it is made of, and that its shape expresses.
    fn add(&mut self, schema: Option<&Cursor<'d>>, label: Label, shape: Shape) -> SchemaId {
        let id = self.reserve_unkeyed();
        self.put(id, schema, label, Shaped::of(shape));
        id
    }

    /// The type of a shape that expresses everything, with a name if it needs one.
    pub(super) fn type_of(
        &mut self,
        schema: Option<&Cursor<'d>>,
        label: Label,
        shape: Shape,
    ) -> Type {
        match (shape.unnamed(), shape) {
            (Some(ty), _) | (None, Shape::Alias(ty)) => ty,
            (None, shape) => Type::Named(self.add(schema, label, shape)),
        }
    }

    /// The string type of this name and these constraints.
    pub(super) fn shared_text(
        &mut self,
        name: String,
        text: Text,
        schema: Option<&Cursor<'d>>,
    ) -> SchemaId {
        let key = (name, text);
        if let Some(id) = self.texts.get(&key) {
            return *id;
        }
        let (name, text) = &key;
        let id = self.add(schema, Label::head(name), Shape::Text(text.clone()));
        self.texts.insert(key, id);
        id
    }

    /// The type behind a `$ref`: one with a name, wherever in the document it is.
    pub(super) fn named(&mut self, store: &Store<'d, '_>, target: &Cursor<'d>) -> Type {
        let types = store.types_of(target);
        let key = Key::of(target);
        let id = match self.id(&key, Home::Component) {
            Some(id) => id,
            None => {
                let id = self.reserve(key, Home::Component);
                self.waiting.push_back(Waiting {
                    id,
                    schema: target.clone(),
                    label: label_of(&store.cx.root, &target.at),
                });
                id
            }
        };
        nullable_if(types.null && !types.is_null_alone(), Type::Named(id))
    }

    /// Notes that a rule refers to a schema; its rules are made later.
    pub(super) fn refer_to_rules(&mut self, id: SchemaId, target: Cursor<'d>) {
        if let Entry::Vacant(place) = self.ruled.entry(id) {
            place.insert(Rules::new());
            self.unruled.push((id, target));
        }
    }

    /// Puts a schema in its reserved place.
    pub(super) fn put(
        &mut self,
        id: SchemaId,
        schema: Option<&Cursor<'d>>,
        label: Label,
        shaped: Shaped,
    ) {
        let shape = match shaped.shape {
            // The rules apply to the name, whose values are of a type that exists without them.
            shape @ (Shape::Enumeration { .. } | Shape::Constants(_))
                if !shaped.rules.is_empty() =>
            {
                Shape::Alias(self.type_of(schema, label.part("value"), shape))
            }
            shape => shape,
        };
        let at = schema.map(|schema| schema.at.to_string());
        if let Some(slot) = self.schemas.get_mut(id.0) {
            *slot = Some(Schema {
                label,
                origin: format!("#{}", at.unwrap_or_default()),
                defined_in: None,
                docs: shaped.docs,
                shape,
                rules: shaped.rules,
                group: None,
                never_sent: false,
            });
        }
    }

    /// All schemas, and the rules of those that rules refer to.
    pub(in crate::lower) fn finish(self) -> (Vec<Schema>, BTreeMap<SchemaId, Rules>) {
        (self.schemas.into_iter().flatten().collect(), self.ruled)
    }
}

/// A type, which also accepts null.
pub(super) fn nullable_if(nullable: bool, ty: Type) -> Type {
    match ty {
        ty @ (Type::Any | Type::Null | Type::Nullable(_)) => ty,
        ty if nullable => Type::Nullable(Box::new(ty)),
        ty => ty,
    }
}
