//! Facts about types that decide what is emitted for them: which traits they implement, and
//! how their values are validated.
//!
//! Imports `ir`.

use crate::ir::{Api, Constant, Integer, List, Number, Rule, Rules, Shape, Text, TextFormat, Type};

/// How a value of a type is validated. That of a value with several parts is the greatest of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Validation {
    /// Not at all: every value is valid.
    None,
    /// By the `Validate` of its type, recursively.
    Trait,
    /// By code where the type is used.
    Inline,
}

/// How a value of a type is validated. That of an object always is, even if the object has no
/// constraints, so that adding one changes no other type.
pub(super) fn validation(api: &Api, ty: &Type) -> Validation {
    match ty {
        constrained if constrained.is_constrained() => Validation::Inline,
        // It may have been received without an offset.
        Type::String(Some(TextFormat::DateTime)) => Validation::Trait,
        Type::Any
        | Type::Never
        | Type::Null
        | Type::Boolean
        | Type::String(_)
        | Type::Text(_)
        | Type::Integer(_)
        | Type::Bytes => Validation::None,
        Type::File => Validation::Trait,
        Type::Tuple(items) => {
            let validations = items.iter().map(|item| validation(api, item));
            validations.max().unwrap_or(Validation::None)
        }
        Type::Number(_) => Validation::Trait,
        Type::List(list) => validation(api, &list.item),
        Type::Map(inner) | Type::Nullable(inner) => validation(api, inner),
        Type::Named(id) => match api.schema(*id).map(|schema| (&schema.shape, &schema.rules)) {
            Some((Shape::Enumeration { open: true, .. }, _)) | None => Validation::None,
            Some((Shape::Alias(_), rules)) if !rules.is_empty() => Validation::Inline,
            Some((Shape::Alias(ty), _)) => validation(api, ty),
            Some(_) => Validation::Trait,
        },
    }
}

/// Whether some constraints say that the value is a secret.
pub(super) fn is_secret(api: &Api, rules: &Rules) -> bool {
    has_secrets(api, rules, &Rule::in_place)
}

/// Whether some constraints say that the value, or one inside of it, is a secret.
pub(super) fn are_secret(api: &Api, rules: &Rules) -> bool {
    has_secrets(api, rules, &Rule::inside)
}

fn has_secrets(api: &Api, rules: &Rules, parts: &dyn Fn(&Rule) -> Vec<&Rules>) -> bool {
    rules.iter().any(|rule| match rule {
        Rule::Secret(_) => true,
        Rule::Ref(id) => api.secrets.contains(id),
        rule => {
            let mut inner = parts(rule).into_iter();
            inner.any(|rules| has_secrets(api, rules, parts))
        }
    })
}

/// The type behind aliases.
pub(super) fn behind_aliases<'a>(api: &'a Api, ty: &'a Type) -> &'a Type {
    let mut ty = ty;
    // The bound is never reached, since aliases form no cycle.
    for _ in 0..=api.schemas.len() {
        let Type::Named(id) = ty else { break };
        let Some(Shape::Alias(inner)) = api.schema(*id).map(|schema| &schema.shape) else {
            break;
        };
        ty = inner;
    }
    ty
}

/// The shape of the type of the API behind aliases, if there is one.
pub(super) fn shape<'a>(api: &'a Api, ty: &'a Type) -> Option<&'a Shape> {
    match behind_aliases(api, ty) {
        Type::Named(id) => api.schema(*id).map(|schema| &schema.shape),
        _ => None,
    }
}

/// Whether a value of this type is a single text, by the runtime's `Scalar`.
pub(super) fn is_scalar(api: &Api, ty: &Type) -> bool {
    match behind_aliases(api, ty) {
        Type::Boolean | Type::Integer(_) | Type::Number(_) | Type::String(_) | Type::Text(_) => {
            true
        }
        ty => match shape(api, ty) {
            Some(
                Shape::Text(_) | Shape::Integer(_) | Shape::Number(_) | Shape::Enumeration { .. },
            ) => true,
            Some(Shape::Constants(values)) => !values
                .iter()
                .any(|listed| matches!(listed.value, Constant::Null | Constant::Json(_))),
            Some(Shape::Union(union)) => {
                let mut types = union.variants.iter().map(|variant| &variant.ty);
                // A union in a union could contain itself, and is not looked into.
                let is_union = |ty: &Type| matches!(shape(api, ty), Some(Shape::Union(_)));
                types.all(|ty| !is_union(ty) && is_scalar(api, ty))
            }
            _ => false,
        },
    }
}

/// Whether a type has only one value.
pub(super) fn has_one_value(api: &Api, ty: &Type) -> bool {
    match behind_aliases(api, ty) {
        Type::Null => true,
        ty => match shape(api, ty) {
            Some(Shape::Enumeration { values, open }) => values.len() == 1 && !open,
            Some(Shape::Constants(values)) => values.len() == 1,
            _ => false,
        },
    }
}

/// A type without aliases and constraints: equal to another if they are the same in Rust.
pub(super) fn erased(api: &Api, ty: &Type) -> Type {
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
        Type::Text(text) if text.secret => Type::Text(Box::new(Text {
            secret: true,
            ..Text::default()
        })),
        Type::Text(_) => Type::String(None),
        Type::List(list) => Type::List(Box::new(List::of(erased(api, &list.item)))),
        Type::Tuple(items) => Type::Tuple(items.iter().map(|item| erased(api, item)).collect()),
        Type::Map(inner) => Type::Map(Box::new(erased(api, inner))),
        Type::Nullable(inner) => Type::Nullable(Box::new(erased(api, inner))),
        other => other.clone(),
    }
}

/// Whether Clippy considers a type too complex (`type_complexity`).
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

/// Whether a value of this type is a single text, or an array of such values.
pub(super) fn is_scalar_or_list(api: &Api, ty: &Type) -> bool {
    match behind_aliases(api, ty) {
        Type::List(list) => is_scalar(api, list.item.without_null().0),
        ty => is_scalar(api, ty),
    }
}

#[cfg(test)]
mod tests;
