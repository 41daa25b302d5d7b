//! Constraints as data.

use super::*;
use crate::ir::testing::{api, integer, list, map, named, nullable, number};
use crate::ir::{Api, Format, Integer, Number, Rule};
use crate::names::Names;

/// The constraints of a value, without spaces.
fn rules(api: &Api, ty: &Type) -> String {
    let names = Names::new(api);
    let mut file = File::new(api, &names);
    let rules = file.rules(ty);
    quote!(#(#rules),*).to_string().replace(' ', "")
}

fn bound<N>(value: N, exclusive: bool) -> Option<Bound<N>> {
    Some(Bound { value, exclusive })
}

fn limited() -> Type {
    Type::Text(Box::new(Text {
        max_length: Some(2),
        ..Text::default()
    }))
}

#[test]
fn numbers_have_limits() {
    let api = api(Vec::new());
    assert_eq!(rules(&api, &Type::Boolean), "");
    let below = Type::Integer(Integer {
        maximum: bound(5, true),
        ..integer()
    });
    assert_eq!(rules(&api, &below), "ExclusiveMaximum(Integer(5))");
    let between = Type::Integer(Integer {
        minimum: bound(-1, false),
        maximum: bound(5, false),
        multiple_of: Some(Decimal {
            digits: 25,
            exponent: 1,
        }),
        ..integer()
    });
    let expected = "Minimum(Integer(-1)),Maximum(Integer(5)),MultipleOf(25,1)";
    assert_eq!(rules(&api, &between), expected);
    let above = Type::Number(Number {
        minimum: bound(0.5, true),
        ..number()
    });
    assert_eq!(rules(&api, &above), "ExclusiveMinimum(Number(0.5))");
}

#[test]
fn constraints_of_parts_are_inside_those_of_their_whole() {
    let api = api(Vec::new());
    let items = Type::List(Box::new(List {
        min_items: 1,
        max_items: Some(3),
        unique: true,
        item: limited(),
    }));
    let expected = "MinItems(1),MaxItems(3),UniqueItems,Items(&[MaxLength(2)])";
    assert_eq!(rules(&api, &items), expected);
    assert_eq!(rules(&api, &map(limited())), "Values(&[MaxLength(2)])");
    assert_eq!(rules(&api, &nullable(limited())), "MaxLength(2)");
    let tuple = Type::Tuple(vec![Type::Boolean, limited()]);
    assert_eq!(rules(&api, &tuple), "PrefixItems(&[&[],&[MaxLength(2)]])");
    assert_eq!(rules(&api, &list(Type::File)), "");
}

#[test]
fn secrets_come_first() {
    let api = api(Vec::new());
    let text = Type::Text(Box::new(Text {
        format: Some(Format::Uuid),
        min_length: 1,
        secret: true,
        ..Text::default()
    }));
    let expected = "Secret,MinLength(1),Format(&uuid::FORMAT)";
    assert_eq!(rules(&api, &text), expected);
}

#[test]
fn constraints_of_aliases_follow_those_of_their_type() {
    let mut api = api(vec![Shape::Alias(Type::Any), Shape::Alias(named(0))]);
    assert_eq!(rules(&api, &named(0)), "");
    api.schemas[0].rules.push(Rule::MinItems(1));
    let expected = "Schema(const{&crate::rules::S0})";
    assert_eq!(rules(&api, &named(0)), expected);
    assert_eq!(rules(&api, &named(1)), expected);
}
