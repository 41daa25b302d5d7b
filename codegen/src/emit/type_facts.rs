//! Facts about types that decide what is emitted for them: which traits they implement, and
//! how their values are validated.
//!
//! Imports `ir`.

use crate::ir::{Api, Constant, Integer, List, Number, Schema, Shape, Text, Type};

/// Whether a type implements `Eq` and `Hash`: all do whose values hold no floating-point
/// number.
pub(super) fn is_eq(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Number(_) => false,
        Type::Named(id) => api.schema(*id).is_none_or(is_eq_schema),
        ty => ty.parts().iter().all(|part| is_eq(api, part)),
    }
}

/// Whether the type of a schema implements `Eq` and `Hash`.
pub(super) fn is_eq_schema(schema: &Schema) -> bool {
    !schema.has_fractions
}

/// How a value of a type is validated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
        Type::Any | Type::Never | Type::Null | Type::Boolean | Type::String(_) | Type::Bytes => {
            Validation::None
        }
        Type::File => Validation::Trait,
        Type::Text(text) => inline_if(**text != Text::default()),
        Type::Tuple(items) => {
            let validations = items.iter().map(|item| validation(api, item));
            validations.fold(Validation::None, Validation::or)
        }
        Type::Integer(integer) => inline_if(
            integer.minimum.is_some() || integer.maximum.is_some() || integer.multiple_of.is_some(),
        ),
        Type::Number(number)
            if number.minimum.is_some()
                || number.maximum.is_some()
                || number.multiple_of.is_some() =>
        {
            Validation::Inline
        }
        Type::Number(_) => Validation::Trait,
        Type::List(list) if list.min_items > 0 || list.max_items.is_some() || list.unique => {
            Validation::Inline
        }
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

impl Validation {
    /// The validation of a value with parts of both.
    fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Inline, _) | (_, Self::Inline) => Self::Inline,
            (Self::Trait, _) | (_, Self::Trait) => Self::Trait,
            (Self::None, Self::None) => Self::None,
        }
    }
}

fn inline_if(inline: bool) -> Validation {
    if inline {
        Validation::Inline
    } else {
        Validation::None
    }
}

/// The type behind aliases.
pub(super) fn behind_aliases<'a>(api: &'a Api, ty: &'a Type) -> &'a Type {
    let mut ty = ty;
    // The bound is never reached, since aliases form no cycle.
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

/// Whether a value of this type is a single text, by the runtime's `Scalar`.
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
                // A union in a union could contain itself, and is not looked into.
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

/// Whether a type has only one value.
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
mod tests {
    use super::*;
    use crate::ir::testing::{
        api, enumeration, field, integer, list, map, named, nullable, number, object, union,
    };
    use crate::ir::{Bound, Decimal, Format, Rest, Rule};

    fn text(max_length: u64) -> Text {
        Text {
            max_length: Some(max_length),
            ..Text::default()
        }
    }

    fn string() -> Type {
        Type::String(None)
    }

    #[test]
    fn floating_point_numbers_are_not_eq() {
        let mut api = api(vec![
            object(Vec::new(), Rest::Ignored),
            Shape::Alias(string()),
        ]);
        api.schemas[0].has_fractions = true;
        assert!(!is_eq(&api, &Type::Number(number())));
        assert!(!is_eq(&api, &list(nullable(named(0)))));
        assert!(!is_eq(&api, &Type::Tuple(vec![string(), named(0)])));
        assert!(is_eq(&api, &map(named(1))));
        assert!(is_eq_schema(&api.schemas[1]) && !is_eq_schema(&api.schemas[0]));
    }

    #[test]
    fn constraints_are_validated_where_the_type_is_used() {
        let mut api = api(vec![
            enumeration(&["a"], true),
            enumeration(&["a"], false),
            Shape::Alias(string()),
            Shape::Alias(string()),
            Shape::Alias(Type::File),
        ]);
        api.schemas[3].rules.push(Rule::MinItems(1));
        let bound = |value| {
            Some(Bound {
                value,
                exclusive: false,
            })
        };
        let step = Some(Decimal {
            digits: 2,
            exponent: 0,
        });
        let integers = [
            Integer {
                minimum: bound(1),
                ..integer()
            },
            Integer {
                maximum: bound(1),
                ..integer()
            },
            Integer {
                multiple_of: step,
                ..integer()
            },
        ];
        let bound = |value| {
            Some(Bound {
                value,
                exclusive: false,
            })
        };
        let numbers = [
            Number {
                minimum: bound(1.5),
                ..number()
            },
            Number {
                maximum: bound(1.5),
                ..number()
            },
            Number {
                multiple_of: step,
                ..number()
            },
        ];
        let lists = [
            List {
                min_items: 1,
                ..List::of(string())
            },
            List {
                max_items: Some(1),
                ..List::of(string())
            },
            List {
                unique: true,
                ..List::of(string())
            },
        ];
        let inline = integers.map(Type::Integer).into_iter();
        let inline = inline.chain(numbers.map(Type::Number));
        let inline = inline.chain(lists.map(|list| Type::List(Box::new(list))));
        let inline = inline.chain([Type::Text(Box::new(text(1))), named(3)]);
        let all = inline.map(|ty| (ty, Validation::Inline)).chain([
            (Type::Any, Validation::None),
            (string(), Validation::None),
            (Type::Integer(integer()), Validation::None),
            (Type::Text(Box::default()), Validation::None),
            (Type::Number(number()), Validation::Trait),
            (Type::File, Validation::Trait),
            (named(0), Validation::None),
            (named(1), Validation::Trait),
            (named(2), Validation::None),
            (named(4), Validation::Trait),
        ]);
        for (ty, expected) in all {
            assert_eq!(validation(&api, &ty), expected, "{ty:?}");
            for around in [list(ty.clone()), map(ty.clone()), nullable(ty.clone())] {
                assert_eq!(validation(&api, &around), expected, "{around:?}");
            }
            let tuple = Type::Tuple(vec![Type::Any, ty, Type::Any]);
            assert_eq!(validation(&api, &tuple), expected, "{tuple:?}");
        }
        let both = Type::Tuple(vec![Type::File, named(3)]);
        assert_eq!(validation(&api, &both), Validation::Inline);
        let both = Type::Tuple(vec![named(3), Type::File]);
        assert_eq!(validation(&api, &both), Validation::Inline);
    }

    #[test]
    fn aliases_are_followed_to_their_end() {
        let api = api(vec![
            Shape::Alias(named(1)),
            Shape::Alias(named(2)),
            Shape::Wrapper(string()),
            Shape::Alias(named(3)),
        ]);
        assert_eq!(behind_aliases(&api, &named(0)), &named(2));
        assert_eq!(behind_aliases(&api, &list(named(0))), &list(named(0)));
        assert_eq!(behind_aliases(&api, &named(3)), &named(3));
        assert_eq!(behind_aliases(&api, &named(9)), &named(9));
    }

    #[test]
    fn scalars_are_single_texts() {
        let constants = |values: Vec<Constant>| Shape::Constants(values);
        let api = api(vec![
            Shape::Text(text(1)),
            enumeration(&["a"], false),
            constants(vec![Constant::Integer(1), Constant::Boolean(true)]),
            constants(vec![Constant::Integer(1), Constant::Null]),
            constants(vec![Constant::Json("[]".to_owned())]),
            union(vec![string(), named(1)]),
            union(vec![string(), named(5)]),
            union(vec![string(), list(string())]),
            object(Vec::new(), Rest::Ignored),
            Shape::Alias(Type::Boolean),
        ]);
        for id in [0, 1, 2, 5, 9] {
            assert!(is_scalar(&api, &named(id)), "{id}");
            assert!(is_scalar_or_list(&api, &list(nullable(named(id)))), "{id}");
        }
        for id in [3, 4, 6, 7, 8] {
            assert!(!is_scalar(&api, &named(id)), "{id}");
            assert!(!is_scalar_or_list(&api, &list(named(id))), "{id}");
        }
        assert!(is_scalar(&api, &Type::Integer(integer())));
        assert!(!is_scalar(&api, &Type::Any) && !is_scalar(&api, &list(string())));
        assert!(!is_scalar(&api, &nullable(string())));
        assert!(is_scalar_or_list(&api, &string()));
        assert!(!is_scalar_or_list(&api, &list(list(string()))));
    }

    #[test]
    fn a_type_with_one_value_leaves_no_choice() {
        let api = api(vec![
            enumeration(&["a"], false),
            enumeration(&["a"], true),
            enumeration(&["a", "b"], false),
            Shape::Constants(vec![Constant::Integer(1)]),
            Shape::Constants(vec![Constant::Integer(1), Constant::Null]),
            Shape::Alias(Type::Null),
        ]);
        let ids = (0..6).filter(|id| has_one_value(&api, &named(*id)));
        assert_eq!(ids.collect::<Vec<_>>(), [0, 3, 5]);
        assert!(!has_one_value(&api, &Type::Boolean));
    }

    #[test]
    fn erased_types_are_those_of_rust() {
        let api = api(vec![Shape::Alias(Type::Text(Box::new(text(1))))]);
        let limited = Type::List(Box::new(List {
            min_items: 1,
            max_items: Some(2),
            unique: true,
            item: named(0),
        }));
        let tuple = Type::Tuple(vec![limited.clone(), nullable(map(named(0)))]);
        let expected = Type::Tuple(vec![list(string()), nullable(map(string()))]);
        assert_eq!(erased(&api, &tuple), expected);
        let bound = Some(Bound {
            value: 1,
            exclusive: true,
        });
        let integer_type = Type::Integer(Integer {
            minimum: bound,
            ..integer()
        });
        assert_eq!(erased(&api, &integer_type), Type::Integer(integer()));
        let formatted = Text {
            format: Some(Format::Uuid),
            ..Text::default()
        };
        assert_eq!(erased(&api, &Type::Text(Box::new(formatted))), string());
    }

    #[test]
    fn deep_types_are_complex() {
        let deep = |levels| (0..levels).fold(string(), |ty, _| nullable(ty));
        assert_eq!(complexity(&string(), 0), 10);
        assert_eq!(complexity(&list(string()), 0), 30);
        assert_eq!(complexity(&map(string()), 1), 20 + 30 + 30);
        assert!(!is_complex(&deep(5), 0) && is_complex(&deep(7), 0));
        assert!(is_complex(&deep(5), 3));
        let api = api(vec![object(vec![field("a", string())], Rest::Rejected)]);
        assert!(!is_complex(&named(0), 0) && !is_union(&api, &named(0)));
    }
}
