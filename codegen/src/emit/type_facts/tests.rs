//! Facts about types.

use super::*;
use crate::ir::testing::{
    api, enumeration, field, integer, list, map, named, nullable, number, object, union,
};
use crate::ir::{Bound, Decimal, Format, Listed, Rest, Rule};

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
        (Type::String(Some(TextFormat::DateTime)), Validation::Trait),
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
    let constants =
        |values: Vec<Constant>| Shape::Constants(values.into_iter().map(Listed::new).collect());
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
        Shape::Constants(vec![Listed::new(Constant::Integer(1))]),
        Shape::Constants(
            [Constant::Integer(1), Constant::Null]
                .map(Listed::new)
                .into(),
        ),
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
    assert!(!is_complex(&named(0), 0) && !matches!(shape(&api, &named(0)), Some(Shape::Union(_))));
}

#[test]
fn constraints_do_not_distinguish_types() {
    let api = api(vec![Shape::Alias(string())]);
    let step = Some(Decimal {
        digits: 2,
        exponent: 0,
    });
    let constrained = Type::Integer(Integer {
        multiple_of: step,
        ..integer()
    });
    assert_eq!(erased(&api, &constrained), Type::Integer(integer()));
    let limit = |value| {
        Some(Bound {
            value,
            exclusive: false,
        })
    };
    let constrained = Type::Number(Number {
        multiple_of: step,
        minimum: limit(1.0),
        maximum: limit(2.0),
        ..number()
    });
    assert_eq!(erased(&api, &constrained), Type::Number(number()));
    assert_eq!(erased(&api, &Type::Text(Box::new(text(3)))), string());
    assert_eq!(erased(&api, &named(0)), string());
}
