//! Types that contain themselves.
//!
//! A value cannot have itself as a part without something in between that lives elsewhere.
//! Lists and maps are such; other ways round are found here, and the field that closes each
//! is marked.

use crate::ir::{Api, SchemaId, Shape, Type};

/// Names that stand for each other, so that there is no type behind them.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct AliasCycle(pub(crate) SchemaId);

/// Marks the fields through which an object contains itself.
pub(crate) fn mark_recursive(api: &mut Api) -> Vec<AliasCycle> {
    let mut search = Search {
        state: vec![State::New; api.schemas.len()],
        back: Vec::new(),
        aliases: Vec::new(),
    };
    for index in 0..api.schemas.len() {
        search.visit(api, SchemaId(index));
    }
    for (SchemaId(index), number) in search.back {
        match api.schemas.get_mut(index).map(|schema| &mut schema.shape) {
            Some(Shape::Object { fields, .. }) => {
                if let Some(field) = fields.get_mut(number) {
                    field.recursive = true;
                }
            }
            Some(Shape::Union(union)) => {
                if let Some(variant) = union.variants.get_mut(number) {
                    variant.recursive = true;
                }
            }
            _ => {}
        }
    }
    search.aliases
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    New,
    /// On the way that is being followed.
    Open,
    Done,
}

struct Search {
    state: Vec<State>,
    /// The fields that close a circle: the schema, and the field's number.
    back: Vec<(SchemaId, usize)>,
    aliases: Vec<AliasCycle>,
}

/// A step of the depth-first walk: a schema, and how many of its parts are done.
struct Frame {
    id: SchemaId,
    next: usize,
}

impl Search {
    /// Walks what is reached from `root`; with a stack of its own, since a description can
    /// chain more types than the thread's stack has room for.
    fn visit(&mut self, api: &Api, root: SchemaId) {
        let mut way = vec![Frame { id: root, next: 0 }];
        if self.state(root) != State::New {
            return;
        }
        self.set(root, State::Open);
        while let Some(frame) = way.last_mut() {
            let (id, number) = (frame.id, frame.next);
            frame.next += 1;
            match part(api, id, number) {
                None => {
                    self.set(id, State::Done);
                    way.pop();
                }
                Some(None) => {}
                Some(Some(target)) => match self.state(target) {
                    State::Done => {}
                    State::Open => self.close(api, id, number, target),
                    State::New => {
                        self.set(target, State::Open);
                        way.push(Frame {
                            id: target,
                            next: 0,
                        });
                    }
                },
            }
        }
    }

    /// A circle ends with part `number` of `id`, which leads back to `target`.
    fn close(&mut self, api: &Api, id: SchemaId, number: usize, target: SchemaId) {
        match api.schema(id).map(|schema| &schema.shape) {
            Some(Shape::Object { .. } | Shape::Union(_)) => self.back.push((id, number)),
            _ => self.aliases.push(AliasCycle(target)),
        }
    }

    fn state(&self, id: SchemaId) -> State {
        self.state.get(id.0).copied().unwrap_or(State::Done)
    }

    fn set(&mut self, id: SchemaId, state: State) {
        if let Some(slot) = self.state.get_mut(id.0) {
            *slot = state;
        }
    }
}

/// Part `number` of a schema: `None` behind the last one, `Some(None)` where it contains no
/// other schema.
fn part(api: &Api, id: SchemaId, number: usize) -> Option<Option<SchemaId>> {
    match &api.schema(id)?.shape {
        Shape::Object { fields, .. } => fields.get(number).map(|field| contained(&field.ty)),
        Shape::Alias(ty) if number == 0 => Some(alias_target(ty)),
        Shape::Union(union) => union
            .variants
            .get(number)
            .map(|variant| contained(&variant.ty)),
        Shape::Wrapper(ty) if number == 0 => Some(contained(ty)),
        Shape::Alias(_)
        | Shape::Text(_)
        | Shape::Enumeration { .. }
        | Shape::Constants(_)
        | Shape::Wrapper(_) => None,
    }
}

/// The schema whose value is a part of a value of `ty`.
fn contained(ty: &Type) -> Option<SchemaId> {
    match ty.without_null().0 {
        Type::Named(id) => Some(*id),
        _ => None,
    }
}

/// The schema that an alias stands for; a list does not help here, since Rust resolves
/// aliases before it knows what a list is.
fn alias_target(ty: &Type) -> Option<SchemaId> {
    match ty.without_null().0 {
        Type::Named(id) => Some(*id),
        Type::List(list) => alias_target(&list.item),
        Type::Map(value) => alias_target(value),
        _ => None,
    }
}
