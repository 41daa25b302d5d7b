//! Types that contain themselves.
//!
//! A value cannot contain a value of its own type without an indirection. Arrays and maps are
//! one; the fields and variants of other cycles are marked, and boxed then. And an alias
//! of an array of itself has to be a type of its own, since an alias is expanded before anything
//! else.
//!
//! Imports `cycles`, and `ir`.

use std::collections::{BTreeSet, HashSet};

use super::cycles::{Step, groups, walk};
use crate::ir::{Api, SchemaId, Shape, Type};

/// Aliases of each other, with no type behind them.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct AliasCycle(pub(crate) SchemaId);

/// Makes aliases of arrays or maps of themselves types of their own. Returns the aliases that
/// refer only to themselves.
pub(crate) fn wrap_aliases(api: &mut Api) -> Vec<AliasCycle> {
    let mut wrapped = BTreeSet::new();
    let mut cycles = Vec::new();
    let steps = |id| aliased(api, id);
    walk(api.schemas().map(|(id, _)| id), steps, |cycle| {
        let is_held = cycle.iter().any(|step| step.detail);
        let is_known = cycle.iter().any(|step| wrapped.contains(&step.from));
        match cycle.first() {
            Some(first) if is_held && !is_known => drop(wrapped.insert(first.from)),
            Some(first) if !is_known => cycles.push(AliasCycle(first.from)),
            _ => {}
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

/// Marks the variants and fields through which a type contains itself. All of them are marked,
/// not one in each cycle: which one that is would depend on the order of the document, and on
/// types that do not contain this one. If a cycle passes through a union, only variants are.
pub(crate) fn mark_recursive(api: &mut Api) {
    let variants = recursive(api, contained);
    let variants = variants.into_iter().filter(|(id, _)| is_union(api, *id));
    let variants: HashSet<_> = variants.collect();
    let fields = recursive(api, |api, id| {
        let mut steps = contained(api, id);
        steps.retain(|step| !step.detail.is_some_and(|it| variants.contains(&(id, it))));
        steps
    });
    for (SchemaId(index), number) in variants.into_iter().chain(fields) {
        let mark = match api.schemas.get_mut(index).map(|schema| &mut schema.shape) {
            Some(Shape::Object { fields, .. }) => {
                fields.get_mut(number).map(|field| &mut field.recursive)
            }
            Some(Shape::Union(union)) => {
                let variant = union.variants.get_mut(number);
                variant.map(|variant| &mut variant.recursive)
            }
            _ => None,
        };
        mark.into_iter().for_each(|mark| *mark = true);
    }
}

fn is_union(api: &Api, id: SchemaId) -> bool {
    matches!(
        api.schema(id).map(|schema| &schema.shape),
        Some(Shape::Union(_))
    )
}

/// The places that steps of cycles are at.
fn recursive(
    api: &Api,
    steps: impl Fn(&Api, SchemaId) -> Vec<Step<Option<usize>>>,
) -> Vec<(SchemaId, usize)> {
    let ids = || api.schemas().map(|(id, _)| id);
    let groups = groups(ids(), |id| steps(api, id));
    let all = ids().flat_map(|id| steps(api, id));
    let inside = all.filter(|step| groups.get(&step.from) == groups.get(&step.to));
    inside
        .filter_map(|step| Some((step.from, step.detail?)))
        .collect()
}

/// The schemas that an alias refers to, and whether there are arrays or maps in between.
fn aliased(api: &Api, id: SchemaId) -> Vec<Step<bool>> {
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
                to: *to,
                detail: held,
            });
        }
    }
    steps
}

/// The schemas whose values a value of this one contains, and the number of the field or the
/// variant that can be marked.
fn contained(api: &Api, id: SchemaId) -> Vec<Step<Option<usize>>> {
    let Some(shape) = api.schema(id).map(|schema| &schema.shape) else {
        return Vec::new();
    };
    let types: Vec<&Type> = match shape {
        Shape::Object { fields, .. } => fields.iter().map(|field| &field.ty).collect(),
        Shape::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
        Shape::Alias(ty) | Shape::Wrapper(ty) => vec![ty],
        _ => Vec::new(),
    };
    let can_be_marked = matches!(shape, Shape::Object { .. } | Shape::Union(_));
    let mut steps = Vec::new();
    for (part, ty) in types.into_iter().enumerate() {
        let mut open = vec![ty];
        while let Some(ty) = open.pop() {
            match ty {
                Type::Named(to) => steps.push(Step {
                    from: id,
                    to: *to,
                    detail: can_be_marked.then_some(part),
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
    use crate::ir::testing::union;
    use crate::ir::{Docs, Field, Label, List, Rest, Schema};

    fn api(shapes: Vec<Shape>) -> Api {
        let schemas = shapes.into_iter().map(|shape| Schema {
            label: Label::head("s"),
            origin: String::new(),
            defined_in: None,
            docs: Docs::default(),
            shape,
            rules: Vec::new(),
            group: None,
            never_sent: false,
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
        let fields = types.iter().map(|ty| Field::new("f", ty.clone()));
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
    fn the_fields_of_a_cycle_are_marked_in_every_order() {
        let nullable = Type::Nullable(Box::new(named(0)));
        let mut two = api(vec![
            object(&[named(1)]),
            object(&[list(named(1)), nullable]),
        ]);
        mark_recursive(&mut two);
        assert_eq!(marks(&two), [vec![true], vec![false, true]]);
        // What refers to a cycle, or is referred to by one, is not in it.
        let mut four = api(vec![
            object(&[named(2)]),
            object(&[]),
            object(&[named(1), named(3)]),
            object(&[named(2)]),
        ]);
        mark_recursive(&mut four);
        let wanted = [vec![false], vec![], vec![false, true], vec![true]];
        assert_eq!(marks(&four), wanted);
    }

    #[test]
    fn a_cycle_through_a_union_is_broken_at_its_variants() {
        let mut two = api(vec![
            object(&[named(1)]),
            union(vec![Type::Boolean, named(0)]),
        ]);
        mark_recursive(&mut two);
        assert_eq!(marks(&two), [vec![false], vec![]]);
        assert!(matches!(&two.schemas[1].shape, Shape::Union(union)
            if !union.variants[0].recursive && union.variants[1].recursive));
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
