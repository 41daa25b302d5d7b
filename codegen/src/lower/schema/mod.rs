//! Schemas: each becomes a type, which is one of its own where it has to be.
//!
//! A schema is looked at together with all others that hold for the same value
//! (`conjunction`), and the type is made of what they say in common. What several places
//! share, or refer to, is lowered once; what is referred to waits until its turn comes, so
//! that no chain of references needs a deep stack.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet, VecDeque};

mod beside;
mod conjunction;
mod discriminator;
mod inheritance;
mod kinds;
mod list;
pub(super) mod notes;
mod null;
mod number;
mod object;
mod overlap;
mod rules;
mod sample;
mod shape;
mod summary;
mod text;
mod union;
mod values;
mod variant;

use self::conjunction::{Conjunction, Part, address};
use self::inheritance::Children;
use self::summary::{Same, Summary, has_meaning};
use super::{Lowering, docs};
use crate::analysis::Refusal;
use crate::diag::Code;
use crate::ir::{Direction, Docs, Label, Pattern, Rules, Schema, SchemaId, Shape, Text, Type};
use crate::spec::{Cursor, Node};

/// So many types nobody can use; a document of a few lines can ask for them.
const MOST_TYPES: usize = 100_000;

/// How deep schemas stand within each other. Each level needs some room of the stack.
const DEEPEST: usize = 120;

/// How many schemas in a row may stand for just another one; the bound that ends a circle,
/// which is told of by the checks.
const LONGEST_CHAIN: usize = 64;

/// What a type is made of: the addresses of its schemas in the tree.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Key(Vec<*const Node>);

impl Key {
    pub(super) fn of(schema: &Cursor<'_>) -> Self {
        Self(vec![address(schema)])
    }

    fn of_all(schemas: &[Part<'_>]) -> Self {
        let mut nodes: Vec<_> = schemas.iter().map(|part| address(&part.schema)).collect();
        nodes.sort();
        nodes.dedup();
        Self(nodes)
    }
}

/// What is known of the schemas so far.
#[derive(Default)]
pub(super) struct Known<'d> {
    /// The types that have been met, by what they are made of.
    pub(super) ids: HashMap<Key, SchemaId>,
    /// The texts that all places share, by their names and rules.
    texts: HashMap<(String, Text), SchemaId>,
    /// The schemas that something refers to, and that are not lowered yet.
    waiting: VecDeque<(SchemaId, Cursor<'d>, Label)>,
    /// What is being lowered.
    open: HashSet<Key>,
    /// How many schemas stand around the one that is being lowered.
    depth: usize,
    /// Whether there is too much of something, which has been told.
    is_full: bool,
    /// What schemas are about, by their addresses.
    summaries: HashMap<*const Node, Summary>,
    /// How many looks for that go on.
    looking: usize,
    /// Whether null passes schemas, by their addresses.
    nulls: HashMap<*const Node, bool>,
    /// What the members of choices lead to, by the addresses of their lists.
    members: HashMap<*const Node, HashSet<*const Node>>,
    /// The patterns that have been met, as steps.
    patterns: RefCell<HashMap<&'d str, Result<Pattern, Refusal>>>,
    /// The schemas that extend others, once somebody has asked for them.
    children: Option<Children<'d>>,
}

/// What comes of a conjunction.
enum Lowered {
    /// It has a type already.
    Type(Type),
    /// It may need a name.
    Shape(Shaped),
}

/// What is known of a type before it has a name.
struct Shaped {
    shape: Shape,
    docs: Docs,
    /// What holds besides.
    rules: Rules,
}

impl Shaped {
    /// A shape that says everything.
    fn of(shape: Shape) -> Self {
        Self {
            shape,
            docs: Docs::default(),
            rules: Rules::new(),
        }
    }
}

impl<'d> Lowering<'d, '_> {
    /// The type of a schema at its place; `label` names it if it has to have a name.
    pub(super) fn ty(&mut self, schema: Cursor<'d>, label: Label) -> Type {
        let ty = self.part_type(Part { schema, label });
        self.fill_waiting();
        ty
    }

    /// What the values of a schema look like, where it becomes no type: its fields are those
    /// of something else.
    pub(super) fn shape_alone(&mut self, schema: Cursor<'d>, label: &Label) -> Shape {
        let label = label.clone();
        let whole = self.conjunction(&[Part {
            schema: schema.clone(),
            label: label.clone(),
        }]);
        let shaped = self.shape(&whole, &label);
        if !shaped.rules.is_empty() {
            let reason = "rules about all fields of a form together are not checked";
            self.omit(&schema.at, reason);
            for schema in whole.schemas() {
                self.account.tell(schema, beside::OF_THE_WHOLE, reason);
            }
        }
        self.fill_waiting();
        shaped.shape
    }

    /// The type of a schema, where some that it refers to may still wait for their turn.
    fn part_type(&mut self, part: Part<'d>) -> Type {
        if self.known.is_full {
            return Type::Any;
        }
        match self.target_of(&part.schema) {
            Some((target, nullable)) => nullable_if(nullable, self.named(target)),
            None => {
                let label = part.label.clone();
                self.conjoined(&[part], &label)
            }
        }
    }

    /// The schema with a name of its own that this one has the meaning of, and whether null
    /// is allowed on the way there.
    fn target_of(&mut self, first: &Cursor<'d>) -> Option<(Cursor<'d>, bool)> {
        let mut schema = first.clone();
        let mut nullable = false;
        for _ in 0..LONGEST_CHAIN {
            nullable |= schema.takes_null();
            match self.same(&schema)? {
                Same::Member(member) => schema = member,
                Same::Target(target) => {
                    let target = self.resolver.resolve_schema(target, self.found)?;
                    // People mean what stands on the way, although the target has a say too.
                    nullable &= !self.is_literal() || self.lets_null_pass(first);
                    return Some((target, nullable));
                }
            }
        }
        None
    }

    /// The type of the values that fit all of these schemas.
    fn types_together(&mut self, parts: &[Part<'d>], label: &Label) -> Type {
        let mut telling = parts.iter().filter(|part| has_meaning(&part.schema));
        match (telling.next(), telling.next()) {
            (Some(only), None) => self.part_type(only.clone()),
            _ => self.conjoined(parts, label),
        }
    }

    fn conjoined(&mut self, inputs: &[Part<'d>], label: &Label) -> Type {
        let key = Key::of_all(inputs);
        let whole = self.conjunction(inputs);
        let nullable = self.summary(&whole).null;
        let ty = match self.lowered(&key, &whole, label) {
            Lowered::Type(ty) => ty,
            Lowered::Shape(shaped) => self.lifted(&key, &whole, label, shaped),
        };
        nullable_if(nullable, ty)
    }

    /// The shape of a conjunction, or its type where that is known.
    fn lowered(&mut self, key: &Key, whole: &Conjunction<'d>, label: &Label) -> Lowered {
        // What several places share, or refer to, is one type.
        if let Some(id) = self.known.ids.get(key) {
            return Lowered::Type(Type::Named(*id));
        }
        // One that is met again while it is being made has to have a name.
        if !self.known.open.insert(key.clone()) {
            return Lowered::Type(Type::Named(self.reserve(key.clone())));
        }
        let lowered = if self.may_go_deeper(whole) {
            self.known.depth += 1;
            let shaped = self.shape(whole, label);
            self.known.depth -= 1;
            Lowered::Shape(shaped)
        } else {
            Lowered::Type(Type::Any)
        };
        self.known.open.remove(key);
        lowered
    }

    fn may_go_deeper(&mut self, whole: &Conjunction<'d>) -> bool {
        let too_many = self.schemas.len() >= MOST_TYPES;
        if too_many || self.known.depth >= DEEPEST {
            let message = match too_many {
                true => format!("the description asks for more than {MOST_TYPES} types"),
                false => format!("more than {DEEPEST} schemas stand within each other"),
            };
            if !self.known.is_full {
                let at = whole
                    .owner
                    .as_ref()
                    .map_or(&self.root.at, |owner| &owner.at);
                self.refuse(Code::TOO_LARGE, at, message);
            }
            self.known.is_full = true;
        }
        !self.known.is_full
    }

    /// The type of this shape, which gets a name where its kind of type needs one.
    fn lifted(
        &mut self,
        key: &Key,
        whole: &Conjunction<'d>,
        label: &Label,
        shaped: Shaped,
    ) -> Type {
        let is_plain = shaped.rules.is_empty();
        let id = match (&shaped.shape, self.known.ids.get(key)) {
            // A reference from its inside has met it meanwhile, and counts on it.
            (_, Some(id)) => *id,
            (Shape::Alias(ty), None) if is_plain => return ty.clone(),
            (Shape::Text(text), None) if is_plain => {
                return self.inline_text(text.clone(), whole, label);
            }
            (_, None) => self.reserve(key.clone()),
        };
        self.put(id, whole.owner.as_ref(), label.clone(), shaped);
        Type::Named(id)
    }

    /// The type behind a `$ref`: one of a name, wherever in the document it stands.
    fn named(&mut self, target: Cursor<'d>) -> Type {
        let summary = self.summary_of(target.clone());
        let key = Key::of(&target);
        let id = match self.known.ids.get(&key) {
            Some(id) => *id,
            None => {
                let label = label_of(&target.at.to_string());
                let id = self.reserve(key);
                self.known.waiting.push_back((id, target, label));
                id
            }
        };
        nullable_if(summary.null && !summary.is_null_alone(), Type::Named(id))
    }

    /// Lowers all that references have asked for meanwhile.
    pub(super) fn fill_waiting(&mut self) {
        while let Some((id, schema, label)) = self.known.waiting.pop_front() {
            if self.schemas.get(id.0).is_some_and(Option::is_none) {
                self.fill(id, schema, label);
            }
        }
    }

    /// Lowers the schema of a reserved id.
    pub(super) fn fill(&mut self, id: SchemaId, schema: Cursor<'d>, label: Label) {
        if self.known.is_full {
            return;
        }
        let target = match self.target_of(&schema) {
            // A schema that extends another one is not the same, even if it adds nothing.
            Some((target, _)) if self.is_parent(&target, &schema) => None,
            target => target,
        };
        let shaped = match target {
            Some((target, _)) => {
                let ty = self.named(target);
                Shaped {
                    docs: docs::docs(&schema),
                    ..Shaped::of(Shape::Alias(ty.without_null().0.clone()))
                }
            }
            None => {
                let (schema, label) = (schema.clone(), label.clone());
                let whole = self.conjunction(&[Part {
                    schema,
                    label: label.clone(),
                }]);
                self.shape(&whole, &label)
            }
        };
        self.put(id, Some(&schema), label, shaped);
    }

    /// Puts a schema in its reserved place.
    fn put(&mut self, id: SchemaId, schema: Option<&Cursor<'d>>, label: Label, shaped: Shaped) {
        let shaped = match shaped.shape {
            // The rules hold for the name, whose values are of a type that is there without.
            Shape::Text(text) if !shaped.rules.is_empty() => Shaped {
                shape: Shape::Alias(Type::Text(Box::new(text))),
                ..shaped
            },
            shape @ (Shape::Enumeration { .. } | Shape::Constants(_))
                if !shaped.rules.is_empty() =>
            {
                let inner = self.reserve_unkeyed();
                self.put(inner, schema, label.part("value"), Shaped::of(shape));
                Shaped {
                    shape: Shape::Alias(Type::Named(inner)),
                    ..shaped
                }
            }
            shape => Shaped { shape, ..shaped },
        };
        let at = schema.map(|schema| schema.at.to_string());
        if let Some(slot) = self.schemas.get_mut(id.0) {
            *slot = Some(Schema {
                label,
                origin: format!("#{}", at.unwrap_or_default()),
                docs: shaped.docs,
                shape: shaped.shape,
                rules: shaped.rules,
                direction: Direction::Both,
                has_fractions: false,
            });
        }
    }
}

#[cfg(test)]
mod tests;

fn nullable_if(nullable: bool, ty: Type) -> Type {
    match ty {
        ty @ (Type::Any | Type::Null | Type::Nullable(_)) => ty,
        ty if nullable => Type::Nullable(Box::new(ty)),
        ty => ty,
    }
}

/// What to call a schema that is referred to: its component's name, or, for one inside of
/// something, the way to it.
fn label_of(pointer: &str) -> Label {
    let pointer = crate::diag::JsonPointer::from_escaped(pointer);
    let mut segments = pointer.segments();
    let heads = [segments.next(), segments.next()];
    let way: Vec<String> = match heads.each_ref().map(Option::as_deref) {
        [Some("components"), Some(_)] => segments.collect(),
        [first, second] => {
            let heads = [first, second].into_iter().flatten().map(str::to_owned);
            heads.chain(segments).collect()
        }
    };
    let mut way = way.into_iter();
    let family = way.next().unwrap_or_else(|| "schema".to_owned());
    let way = way.filter_map(|part| match part.as_str() {
        "properties" | "$defs" | "allOf" => None,
        "items" => Some("item".to_owned()),
        "additionalProperties" => Some("value".to_owned()),
        _ => Some(part),
    });
    Label {
        family,
        path: way.collect(),
    }
}
