//! Facts about types that decide what is emitted for them: which traits hold, and whether
//! there is anything to check.

use crate::ir::{Api, Constant, Integer, List, Number, SchemaId, Shape, Text, Type};

/// Whether equality of values is total, so that `Eq` and `Hash` hold: everything but
/// floating point.
pub(super) fn is_exact(api: &Api, id: SchemaId) -> bool {
    api.schema(id).is_none_or(|schema| !schema.has_fractions)
}

/// Whether equality of values of a type is total.
pub(super) fn is_exact_type(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Number(_) => false,
        Type::Named(id) => is_exact(api, *id),
        ty => ty.parts().iter().all(|part| is_exact_type(api, part)),
    }
}

/// What there is to check about a value of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Check {
    /// Nothing.
    Nothing,
    /// What `Validate` of its type checks, all the way down.
    Trait,
    /// Rules that stand where the type is used.
    Inline,
}

/// What there is to check. An object is always asked, even if it has nothing to say.
pub(super) fn check(api: &Api, ty: &Type) -> Check {
    match ty {
        Type::Any | Type::Never | Type::Null | Type::Boolean | Type::String(_) | Type::Bytes => {
            Check::Nothing
        }
        Type::File => Check::Trait,
        Type::Text(text) => inline_if(**text != Text::default()),
        Type::Tuple(items) => {
            let checks = items.iter().map(|item| check(api, item));
            checks.fold(Check::Nothing, Check::or)
        }
        Type::Integer(integer) => inline_if(
            integer.minimum.is_some() || integer.maximum.is_some() || integer.multiple_of.is_some(),
        ),
        Type::Number(number)
            if number.minimum.is_some()
                || number.maximum.is_some()
                || number.multiple_of.is_some() =>
        {
            Check::Inline
        }
        Type::Number(_) => Check::Trait,
        Type::List(list) if list.min_items > 0 || list.max_items.is_some() || list.unique => {
            Check::Inline
        }
        Type::List(list) => check(api, &list.item),
        Type::Map(inner) | Type::Nullable(inner) => check(api, inner),
        Type::Named(id) => match api.schema(*id).map(|schema| (&schema.shape, &schema.rules)) {
            Some((Shape::Enumeration { open: true, .. }, _)) | None => Check::Nothing,
            Some((Shape::Alias(_), rules)) if !rules.is_empty() => Check::Inline,
            Some((Shape::Alias(ty), _)) => check(api, ty),
            Some(_) => Check::Trait,
        },
    }
}

impl Check {
    /// What there is to check where there are both.
    fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Inline, _) | (_, Self::Inline) => Self::Inline,
            (Self::Trait, _) | (_, Self::Trait) => Self::Trait,
            (Self::Nothing, Self::Nothing) => Self::Nothing,
        }
    }
}

fn inline_if(inline: bool) -> Check {
    if inline {
        Check::Inline
    } else {
        Check::Nothing
    }
}

/// The type behind aliases.
pub(super) fn behind_aliases<'a>(api: &'a Api, ty: &'a Type) -> &'a Type {
    let mut ty = ty;
    // The bound is never reached: aliases form no circle.
    for _ in 0..api.schemas.len() + 1 {
        match ty {
            Type::Named(id) => match api.schema(*id).map(|schema| &schema.shape) {
                Some(Shape::Alias(inner)) => ty = inner,
                _ => break,
            },
            _ => break,
        }
    }
    ty
}

/// Whether a value of this type has one plain text, which `Scalar` tells.
pub(super) fn is_scalar(api: &Api, ty: &Type) -> bool {
    match behind_aliases(api, ty) {
        Type::Boolean | Type::Integer(_) | Type::Number(_) | Type::String(_) | Type::Text(_) => {
            true
        }
        Type::Named(id) => match api.schema(*id).map(|schema| &schema.shape) {
            Some(Shape::Text(_) | Shape::Enumeration { .. }) => true,
            Some(Shape::Constants(values)) => !values
                .iter()
                .any(|value| matches!(value, Constant::Null | Constant::Json(_))),
            Some(Shape::Union(union)) => {
                let mut types = union.variants.iter().map(|variant| &variant.ty);
                // A union in a union is not looked into, since it may be in itself.
                types.all(|ty| !is_union(api, ty) && is_scalar(api, ty))
            }
            _ => false,
        },
        _ => false,
    }
}

fn is_union(api: &Api, ty: &Type) -> bool {
    let Type::Named(id) = behind_aliases(api, ty) else {
        return false;
    };
    let shape = api.schema(*id).map(|schema| &schema.shape);
    matches!(shape, Some(Shape::Union(_)))
}

/// Whether there is only one value of a type.
pub(super) fn has_one_value(api: &Api, ty: &Type) -> bool {
    match behind_aliases(api, ty) {
        Type::Null => true,
        Type::Named(id) => match api.schema(*id).map(|schema| &schema.shape) {
            Some(Shape::Enumeration { values, open }) => values.len() == 1 && !open,
            Some(Shape::Constants(values)) => values.len() == 1,
            _ => false,
        },
        _ => false,
    }
}

/// A type as it is in Rust, without aliases and without rules: equal where the Rust types
/// are.
pub(super) fn in_rust(api: &Api, ty: &Type) -> Type {
    match behind_aliases(api, ty) {
        Type::Integer(integer) => Type::Integer(Integer {
            minimum: None,
            maximum: None,
            multiple_of: None,
            ..integer.clone()
        }),
        Type::Number(number) => Type::Number(Number {
            minimum: None,
            maximum: None,
            multiple_of: None,
            ..number.clone()
        }),
        Type::Text(_) => Type::String(None),
        Type::List(list) => Type::List(Box::new(List {
            item: in_rust(api, &list.item),
            min_items: 0,
            max_items: None,
            unique: false,
        })),
        Type::Tuple(items) => Type::Tuple(items.iter().map(|item| in_rust(api, item)).collect()),
        Type::Map(inner) => Type::Map(Box::new(in_rust(api, inner))),
        Type::Nullable(inner) => Type::Nullable(Box::new(in_rust(api, inner))),
        other => other.clone(),
    }
}

/// Whether Clippy takes a type for too complex, as it counts (`type_complexity`).
pub(super) fn is_complex(ty: &Type, wrapped: u32) -> bool {
    complexity(ty, wrapped) > 250
}

fn complexity(ty: &Type, depth: u32) -> u32 {
    let own = 10 * (depth + 1);
    let key = if let Type::Map(_) = ty {
        10 * (depth + 2)
    } else {
        0
    };
    let parts = ty.parts().iter().map(|part| complexity(part, depth + 1));
    own + key + parts.sum::<u32>()
}

/// Whether a value of this type is a list of values with one plain text, or one itself.
pub(super) fn is_scalar_or_list(api: &Api, ty: &Type) -> bool {
    match behind_aliases(api, ty) {
        Type::List(list) => is_scalar(api, list.item.without_null().0),
        ty => is_scalar(api, ty),
    }
}
