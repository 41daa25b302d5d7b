//! Types: each schema becomes a type, which has a name if it needs one.
//!
//! A schema is looked at together with all others that apply to the same instance
//! (`intersection`), and the type is made of what they say in common (`facts`). What several
//! places share, or refer to, is lowered once; what is referred to waits until its turn comes,
//! so that no chain of references needs a deep stack.
//!
//! Imports `ir` and `spec`; the registry, the store, facts and references.

use std::collections::HashSet;
use std::ptr;
use std::rc::Rc;

use super::facts::{Facts, has_meaning};
use super::intersection::{Key, Part};
use super::label::last_word;
use super::reference::{Target, target_of};
use super::registry::{Registry, Shaped, Waiting, nullable_if};
use super::store::Store;
use crate::ir::{Label, Note, Shape, Step, Text, Type};
use crate::spec::Cursor;

/// Nobody can use so many types; a document of a few lines can ask for them.
const MOST_TYPES: usize = 100_000;

/// How many words name the strings that begin with them.
const MOST_PREFIXES: usize = 3;

/// How deep schemas are nested. Each level needs some room of the stack.
const DEEPEST: usize = 120;

/// A type at its place, with what the docs of the place state; a type with a name has docs of
/// its own.
#[derive(Clone, Debug)]
pub(in crate::lower) struct Typed {
    pub(in crate::lower) ty: Type,
    pub(in crate::lower) notes: Vec<Note>,
}

impl Typed {
    pub(in crate::lower) fn of(ty: Type) -> Self {
        let notes = Vec::new();
        Self { ty, notes }
    }
}

/// What comes of facts.
pub(super) enum Lowered {
    /// They have a type already.
    Type(Type),
    /// They may need a name.
    Shape(Box<Shaped>),
}

/// What makes the shape of facts, which needs the types of what is inside.
type MakeShape<'d, 'f> = fn(&mut Schemas<'d, 'f>, &Facts<'d>, &Label) -> Shaped;

/// The schemas of a document while they are lowered.
pub(in crate::lower) struct Schemas<'d, 'f> {
    pub(in crate::lower) store: Rc<Store<'d, 'f>>,
    pub(in crate::lower) registry: Registry<'d>,
    /// Shapes ask for the types of their parts, so that neither file imports the other.
    shaped: MakeShape<'d, 'f>,
    /// What is being lowered.
    open: HashSet<Key>,
    /// How many schemas are around the one that is being lowered.
    depth: usize,
}

impl<'d, 'f> Schemas<'d, 'f> {
    pub(super) fn new(store: Store<'d, 'f>, shaped: MakeShape<'d, 'f>) -> Self {
        Self {
            store: Rc::new(store),
            registry: Registry::default(),
            shaped,
            open: HashSet::new(),
            depth: 0,
        }
    }

    pub(super) fn store(&self) -> Rc<Store<'d, 'f>> {
        Rc::clone(&self.store)
    }

    /// The type of a schema at its place; `label` names it if it needs a name.
    pub(in crate::lower) fn typed(&mut self, schema: &Cursor<'d>, label: &Label) -> Typed {
        let typed = self.of_schema(schema, label);
        self.fill_waiting();
        typed
    }

    /// Lowers all component schemas, so that they are in the order of the document.
    pub(in crate::lower) fn components(&mut self) {
        let store = self.store();
        let schemas = store.cx.component_schemas();
        let reserved: Vec<_> = schemas
            .map(|(name, schema)| {
                let label = Label::head(name);
                let id = self.registry.reserve(Key::of(&schema), label.home);
                Waiting { id, schema, label }
            })
            .collect();
        for waiting in reserved {
            if self.registry.is_open(waiting.id) {
                self.fill(waiting);
                self.fill_waiting();
            }
        }
    }

    /// Lowers all that references have asked for meanwhile.
    pub(super) fn fill_waiting(&mut self) {
        while let Some(waiting) = self.registry.waiting.pop_front() {
            if self.registry.is_open(waiting.id) {
                self.fill(waiting);
            }
        }
    }

    /// Lowers the schema of a reserved id.
    fn fill(&mut self, waiting: Waiting<'d>) {
        let Waiting { id, schema, label } = waiting;
        if self.store.cx.is_full() {
            return;
        }
        let store = self.store();
        let target = target_of(&store, &schema);
        // A schema that extends another one is not the same, even if it adds nothing.
        let target = target.filter(|it| !store.is_extended(&it.schema, &schema));
        let shaped = match target {
            Some(target) => {
                target.enforce(&store);
                let ty = self.registry.named(&store, &target.schema);
                Shaped {
                    docs: target.docs(),
                    ..Shaped::of(Shape::Alias(ty.without_null().0.clone()))
                }
            }
            None => (self.shaped)(self, &store.of(&schema), &label),
        };
        self.registry.put(id, Some(&schema), label, shaped);
    }

    /// The type of the instances that satisfy all of these schemas.
    pub(super) fn of_parts(&mut self, parts: &[Part<'d>], label: &Label) -> Typed {
        let meaningful = parts.iter().filter(|part| has_meaning(&part.schema));
        let meaningful: Vec<_> = meaningful.collect();
        match meaningful.as_slice() {
            [only] => self.of_schema(&only.schema, only.label(label)),
            several => match self.common_target(several) {
                Some(named) => {
                    let facts = self.store.of_all(parts);
                    let nullable = self.store.types(&facts).null;
                    Typed::of(nullable_if(nullable, named))
                }
                None => self.of_intersection(parts, label),
            },
        }
    }

    /// The type that all of these schemas mean, without null: a property that is declared again.
    fn common_target(&mut self, parts: &[&Part<'d>]) -> Option<Type> {
        let store = self.store();
        let targets = parts.iter().map(|part| target_of(&store, &part.schema));
        let targets: Vec<_> = targets.collect::<Option<_>>()?;
        let first = targets.first()?;
        let is_first = |target: &Target<'d>| ptr::eq(target.schema.node, first.schema.node);
        if !targets.iter().all(is_first) {
            return None;
        }
        for target in &targets {
            target.enforce(&store);
        }
        let named = self.registry.named(&store, &first.schema);
        Some(named.without_null().0.clone())
    }

    /// The shape of facts, or their type where that is known.
    pub(super) fn lowered(&mut self, key: &Key, facts: &Facts<'d>, label: &Label) -> Lowered {
        // What several places share, or refer to, is one type.
        if let Some(id) = self.registry.id(key, label.home) {
            return Lowered::Type(Type::Named(id));
        }
        // One that is met again while it is being made needs a name.
        if !self.open.insert(key.clone()) {
            let id = self.registry.reserve(key.clone(), label.home);
            return Lowered::Type(Type::Named(id));
        }
        let lowered = match self.may_go_deeper(facts) {
            true => {
                self.depth += 1;
                let shaped = (self.shaped)(self, facts, label);
                self.depth -= 1;
                Lowered::Shape(Box::new(shaped))
            }
            false => Lowered::Type(Type::Any),
        };
        self.open.remove(key);
        lowered
    }

    /// The type of a shape, which gets a name where its kind of type needs one.
    pub(super) fn lifted(
        &mut self,
        key: &Key,
        facts: &Facts<'d>,
        label: &Label,
        mut shaped: Shaped,
    ) -> Typed {
        // A reference from its inside has met it meanwhile, and counts on it.
        let known = self.registry.id(key, label.home);
        let is_plain = shaped.rules.is_empty();
        if let (None, Some(ty)) = (known, shaped.shape.unnamed()) {
            shaped.shape = Shape::Alias(match ty {
                Type::Text(text) if is_plain => self.inline_text(*text, facts, label),
                ty => ty,
            });
        }
        let id = match (known, &shaped.shape) {
            (Some(id), _) => id,
            (None, Shape::Alias(ty)) if is_plain => {
                return Typed {
                    ty: ty.clone(),
                    notes: shaped.docs.notes,
                };
            }
            (None, _) => self.registry.reserve(key.clone(), label.home),
        };
        self.registry
            .put(id, facts.owner.as_ref(), label.clone(), shaped);
        Typed::of(Type::Named(id))
    }

    fn of_schema(&mut self, schema: &Cursor<'d>, label: &Label) -> Typed {
        if self.store.cx.is_full() {
            return Typed::of(Type::Any);
        }
        let store = self.store();
        match target_of(&store, schema) {
            Some(target) => {
                target.enforce(&store);
                let named = self.registry.named(&store, &target.schema);
                Typed::of(nullable_if(target.nullable, named))
            }
            None => self.of_intersection(&[Part::here(schema.clone())], label),
        }
    }

    fn of_intersection(&mut self, parts: &[Part<'d>], label: &Label) -> Typed {
        let key = Key::of_all(parts.iter());
        let facts = self.store.of_all(parts);
        let nullable = self.store.types(&facts).null;
        let typed = match self.lowered(&key, &facts, label) {
            Lowered::Type(ty) => Typed::of(ty),
            Lowered::Shape(shaped) => self.lifted(&key, &facts, label, *shaped),
        };
        Typed {
            ty: nullable_if(nullable, typed.ty),
            notes: typed.notes,
        }
    }

    fn may_go_deeper(&self, facts: &Facts<'d>) -> bool {
        let cx = &self.store.cx;
        let too_many = self.registry.len() >= MOST_TYPES;
        if too_many || self.depth >= DEEPEST {
            let message = match too_many {
                true => format!("the document requires more than {MOST_TYPES} types"),
                false => format!("schemas are nested more than {DEEPEST} levels deep"),
            };
            let owner = facts.owner.as_ref();
            cx.fill_up(owner.map_or(&cx.root.at, |owner| &owner.at), message);
        }
        !cx.is_full()
    }

    /// The type of a string with constraints that has no name of its own. Where it begins with
    /// letters that no other kind of string begins with, all such strings are of one type, so
    /// that a value goes from one place to the other.
    fn inline_text(&mut self, text: Text, facts: &Facts<'d>, label: &Label) -> Type {
        let Some((prefix, word)) = prefix(&text).zip(last_word(label)) else {
            return Type::Text(Box::new(text));
        };
        let name = format!("{prefix} {word}");
        let owner = facts.owner.as_ref();
        Type::Named(self.registry.shared_text(name, text, owner))
    }
}

/// The words that each string begins with, if the first one has two letters or digits or more:
/// `las model` of `las:model:0a1b`.
fn prefix(text: &Text) -> Option<String> {
    let steps = text.pattern.as_ref()?.steps()?;
    let Some(Step::Literal(text)) = steps.steps.first() else {
        return None;
    };
    let words = text.split(|c: char| !c.is_ascii_alphanumeric());
    let words = words.filter(|word| !word.is_empty()).take(MOST_PREFIXES);
    let words: Vec<_> = words.collect();
    let is_short = !text.starts_with(|c: char| c.is_ascii_alphanumeric())
        || words.first().is_none_or(|first| first.len() < 2);
    (steps.from_start && !is_short).then(|| words.join(" "))
}

#[cfg(test)]
mod tests;
