//! Types that contain themselves.
//!
//! A value cannot contain a value of its own type without an indirection. Arrays and maps are
//! one; of all other cycles, a field or a variant is marked, which is boxed then. And an alias
//! of an array of itself has to be a type of its own, since an alias is expanded before anything
//! else.
//!
//! Imports `ir`.

use std::collections::{BTreeSet, HashSet};

use crate::ir::{Api, SchemaId, Shape, Type};

/// Aliases of each other, with no type behind them.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct AliasCycle(pub(crate) SchemaId);

/// Makes aliases of arrays or maps of themselves types of their own. Returns the aliases that
/// refer only to themselves.
pub(crate) fn wrap_aliases(api: &mut Api) -> Vec<AliasCycle> {
    let mut wrapped = BTreeSet::new();
    let mut cycles = Vec::new();
    walk(api, aliased, |cycle| {
        let Some(first) = cycle.first().map(|step| step.from) else {
            return;
        };
        let known = |step: &Step| wrapped.contains(&step.from);
        if cycle.iter().any(known) {
            return;
        }
        if !cycle.iter().any(|step| step.held) {
            cycles.push(AliasCycle(first));
        } else {
            wrapped.insert(first);
        }
    });
    for SchemaId(index) in wrapped {
        if let Some(schema) = api.schemas.get_mut(index)
            && let Shape::Alias(ty) = &schema.shape
        {
            schema.shape = Shape::Wrapper(ty.clone());
        }
    }
    cycles
}

/// Marks the fields and variants through which a type contains itself.
pub(crate) fn mark_recursive(api: &mut Api) {
    let mut marked = HashSet::new();
    walk(api, contained, |cycle| {
        let known = |step: &Step| marked.contains(&(step.from, step.part));
        if cycle.iter().any(known) {
            return;
        }
        // The last one closes the cycle.
        let place = cycle.iter().rfind(|step| step.can_be_marked);
        marked.extend(place.map(|step| (step.from, step.part)));
    });
    for (SchemaId(index), number) in marked {
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
}

/// A step from a schema to one that is a part of it.
#[derive(Clone, Copy)]
struct Step {
    from: SchemaId,
    /// The number of the field or the variant.
    part: usize,
    to: SchemaId,
    /// Whether an array or a map is in between.
    held: bool,
    /// Whether it is a field or a variant.
    can_be_marked: bool,
}

/// A schema on the path of the walk, and the steps from there that are left.
struct Frame {
    taken: Option<Step>,
    left: std::vec::IntoIter<Step>,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    New,
    /// On the path of the walk.
    Open,
    Done,
}

/// Walks depth first, and calls `closed` with the steps of each cycle. It has a stack of its
/// own, since a document can chain more types than the thread's stack has room for.
fn walk(api: &Api, steps: fn(&Api, SchemaId) -> Vec<Step>, mut closed: impl FnMut(&[Step])) {
    let mut states = vec![State::New; api.schemas.len()];
    for root in 0..api.schemas.len() {
        let mut next = Some(SchemaId(root));
        let mut path: Vec<Frame> = Vec::new();
        while next.is_some() || !path.is_empty() {
            if let Some(id) = next.take() {
                match states.get(id.0).copied().unwrap_or(State::Done) {
                    State::Done => {}
                    State::Open => closed(&cycle(&path, id)),
                    State::New => {
                        set(&mut states, id, State::Open);
                        let left = steps(api, id).into_iter();
                        path.push(Frame { taken: None, left });
                    }
                }
            }
            let Some(frame) = path.last_mut() else { break };
            frame.taken = frame.left.next();
            match frame.taken {
                Some(step) => next = Some(step.to),
                None => {
                    path.pop();
                    let above = path.last().and_then(|frame| frame.taken);
                    let id = above.map_or(SchemaId(root), |step| step.to);
                    set(&mut states, id, State::Done);
                }
            }
        }
    }
}

fn set(states: &mut [State], id: SchemaId, state: State) {
    if let Some(slot) = states.get_mut(id.0) {
        *slot = state;
    }
}

/// The steps from a schema back to it.
fn cycle(path: &[Frame], id: SchemaId) -> Vec<Step> {
    let steps: Vec<Step> = path.iter().filter_map(|frame| frame.taken).collect();
    let start = steps.iter().position(|step| step.from == id);
    steps.get(start.unwrap_or(0)..).unwrap_or_default().to_vec()
}

/// The schemas that an alias refers to, also through arrays and maps.
fn aliased(api: &Api, id: SchemaId) -> Vec<Step> {
    let Some(Shape::Alias(ty)) = api.schema(id).map(|schema| &schema.shape) else {
        return Vec::new();
    };
    let mut steps = Vec::new();
    let mut open = vec![(ty, false)];
    while let Some((ty, held)) = open.pop() {
        let held = held || matches!(ty, Type::List(_) | Type::Map(_));
        open.extend(ty.parts().iter().map(|part| (part, held)));
        if let Type::Named(to) = ty {
            steps.push(Step {
                from: id,
                part: 0,
                to: *to,
                held,
                can_be_marked: false,
            });
        }
    }
    steps
}

/// The schemas whose values a value of this one contains.
fn contained(api: &Api, id: SchemaId) -> Vec<Step> {
    let Some(shape) = api.schema(id).map(|schema| &schema.shape) else {
        return Vec::new();
    };
    let types: Vec<&Type> = match shape {
        Shape::Object { fields, .. } => fields.iter().map(|field| &field.ty).collect(),
        Shape::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
        Shape::Alias(ty) | Shape::Wrapper(ty) => vec![ty],
        Shape::Text(_) | Shape::Enumeration { .. } | Shape::Constants(_) => Vec::new(),
    };
    let can_be_marked = matches!(shape, Shape::Object { .. } | Shape::Union(_));
    let mut steps = Vec::new();
    for (part, ty) in types.into_iter().enumerate() {
        let mut open = vec![ty];
        while let Some(ty) = open.pop() {
            match ty {
                Type::Named(to) => steps.push(Step {
                    from: id,
                    part,
                    to: *to,
                    held: false,
                    can_be_marked,
                }),
                Type::Nullable(_) | Type::Tuple(_) => open.extend(ty.parts()),
                _ => {}
            }
        }
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::{Direction, Docs, Field, Label, List, Rest, Schema};

    fn api(shapes: Vec<Shape>) -> Api {
        let schemas = shapes.into_iter().map(|shape| Schema {
            label: Label::head("s"),
            origin: String::new(),
            docs: Docs::default(),
            shape,
            direction: Direction::Both,
            rules: Vec::new(),
            has_fractions: false,
        });
        Api {
            schemas: schemas.collect(),
            ..Api::default()
        }
    }

    fn named(id: usize) -> Type {
        Type::Named(SchemaId(id))
    }

    fn list(item: Type) -> Type {
        Type::List(Box::new(List {
            item,
            min_items: 0,
            max_items: None,
            unique: false,
        }))
    }

    fn object(types: &[Type]) -> Shape {
        let fields = types.iter().map(|ty| Field {
            name: "f".to_owned(),
            docs: Docs::default(),
            required: false,
            ty: ty.clone(),
            direction: Direction::Both,
            recursive: false,
        });
        Shape::Object {
            fields: fields.collect(),
            rest: Rest::Ignored,
        }
    }

    fn marks(api: &Api) -> Vec<Vec<bool>> {
        let fields = api.schemas.iter().map(|schema| match &schema.shape {
            Shape::Object { fields, .. } => fields.iter().map(|field| field.recursive).collect(),
            _ => Vec::new(),
        });
        fields.collect()
    }

    #[test]
    fn an_alias_of_a_list_of_itself_is_wrapped_once() {
        let alias = |ty| Shape::Alias(ty);
        let mut two = api(vec![alias(list(named(1))), alias(named(0))]);
        assert_eq!(wrap_aliases(&mut two), []);
        assert!(matches!(two.schemas[0].shape, Shape::Wrapper(_)));
        assert!(matches!(two.schemas[1].shape, Shape::Alias(_)));
    }

    #[test]
    fn aliases_of_themselves_are_returned() {
        let mut two = api(vec![Shape::Alias(named(1)), Shape::Alias(named(0))]);
        assert_eq!(wrap_aliases(&mut two), [AliasCycle(SchemaId(0))]);
    }

    #[test]
    fn the_field_that_closes_a_cycle_is_marked() {
        let nullable = Type::Nullable(Box::new(named(0)));
        let mut two = api(vec![
            object(&[named(1)]),
            object(&[list(named(1)), nullable]),
        ]);
        mark_recursive(&mut two);
        assert_eq!(marks(&two), [vec![false], vec![false, true]]);
    }

    #[test]
    fn a_cycle_through_an_alias_is_broken_at_a_field() {
        let pair = Type::Tuple(vec![Type::Boolean, named(1)]);
        let mut two = api(vec![Shape::Alias(pair), object(&[named(0)])]);
        mark_recursive(&mut two);
        assert_eq!(marks(&two), [vec![], vec![true]]);
        let mut listed = api(vec![Shape::Alias(list(named(1))), object(&[named(0)])]);
        mark_recursive(&mut listed);
        assert_eq!(marks(&listed), [vec![], vec![false]]);
    }
}
