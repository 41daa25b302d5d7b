//! Code that validates values.

use super::*;
use crate::ir::testing::{api, integer, list, map, named, nullable, number};
use crate::ir::{Api, Format, Integer, Number, Rule};
use crate::names::Names;

/// The function that validates a value, without spaces, and whether that of a box differs.
fn function(api: &Api, ty: &Type) -> String {
    let names = Names::new(api);
    let mut file = File::new(api, &names);
    let text = |tokens: Option<TokenStream>| tokens.map_or(String::new(), |it| it.to_string());
    let plain = text(file.validator(ty, false));
    let boxed = text(file.validator(ty, true));
    let is_inline = validation(api, ty) == Validation::Inline;
    assert_eq!(plain != boxed, is_inline, "{plain}, {boxed}");
    plain.replace(' ', "")
}

fn bound<N>(value: N, exclusive: bool) -> Option<Bound<N>> {
    Some(Bound { value, exclusive })
}

#[test]
fn every_constraint_is_validated() {
    let api = api(Vec::new());
    let of = |ty: &Type| function(&api, ty);
    let text = |inner: &str| format!("|value,at,found|{inner}");
    assert_eq!(of(&Type::Boolean), "");
    let below = Type::Integer(Integer {
        maximum: bound(5, true),
        ..integer()
    });
    assert!(of(&below).contains("::exclusive_maximum(*value,5,at,found)"));
    assert!(!of(&below).contains('{'), "one call is an expression");
    let between = Type::Integer(Integer {
        minimum: bound(-1, false),
        maximum: bound(5, false),
        multiple_of: Some(Decimal {
            digits: 25,
            exponent: 1,
        }),
        ..integer()
    });
    let between = of(&between);
    assert!(
        between.starts_with(&text("{")) && between.ends_with('}'),
        "{between}"
    );
    assert!(
        between.contains("::minimum(*value,-1,at,found);"),
        "{between}"
    );
    assert!(
        between.contains("::maximum(*value,5,at,found);"),
        "{between}"
    );
    assert!(between.contains("(*value,(25,1),at,found);"), "{between}");
    let above = Type::Number(Number {
        minimum: bound(0.5, true),
        ..number()
    });
    assert!(of(&above).contains("::exclusive_minimum(*value,0.5,at,found);"));
}

#[test]
fn parts_are_validated_inside_of_their_whole() {
    let api = api(Vec::new());
    let of = |ty: &Type| function(&api, ty);
    let limited = Type::Text(Box::new(Text {
        max_length: Some(2),
        ..Text::default()
    }));
    let items = Type::List(Box::new(List {
        min_items: 1,
        max_items: Some(3),
        unique: true,
        item: limited.clone(),
    }));
    let items = of(&items);
    assert!(items.contains("::min_items(value,1,at,found);"), "{items}");
    assert!(items.contains("::max_items(value,3,at,found);"), "{items}");
    assert!(
        items.contains("for(index,iteminvalue.iter().enumerate()")
            || items.contains("for(index,item)invalue.iter().enumerate()"),
        "{items}"
    );
    assert!(items.contains("max_length=2"), "{items}");
    let values = of(&map(limited.clone()));
    assert!(values.contains("letat=&at.key(key);"), "{values}");
    let optional = of(&nullable(limited.clone()));
    assert!(optional.contains("ifletSome(value)=value"), "{optional}");
    let tuple = of(&Type::Tuple(vec![Type::Boolean, limited]));
    assert!(tuple.contains("(&value.1,&at.index(1))"), "{tuple}");
    assert!(!tuple.contains("value.0"), "{tuple}");
    let unlimited = of(&Type::List(Box::new(List {
        min_items: 1,
        ..List::of(Type::Boolean)
    })));
    assert!(!unlimited.contains("for") && !unlimited.contains("max_items"));
    let files = of(&list(Type::File));
    assert!(!files.contains('|'), "by the trait: {files}");
}

#[test]
fn strings_are_validated_by_format_and_rules() {
    let api = api(Vec::new());
    let format = |text: Text| {
        function(
            &api,
            &Type::Text(Box::new(Text {
                format: Some(Format::Uuid),
                ..text
            })),
        )
    };
    let alone = format(Text::default());
    assert!(
        alone.contains("::FORMAT.") && !alone.contains("rules!"),
        "{alone}"
    );
    let both = format(Text {
        min_length: 1,
        secret: true,
        ..Text::default()
    });
    assert!(
        both.contains("::FORMAT.") && both.contains("min_length=1"),
        "{both}"
    );
    assert!(both.contains("(true,|found|{"), "{both}");
    assert!(!alone.contains("true"), "{alone}");
}

#[test]
fn rules_of_aliases_are_validated_with_their_type() {
    let mut api = api(vec![Shape::Alias(Type::Any), Shape::Alias(named(0))]);
    assert_eq!(function(&api, &named(0)), "");
    api.schemas[0].rules.push(Rule::MinItems(1));
    let own = function(&api, &named(0));
    assert!(own.contains("(value,crate::rules::S0,at,found)"), "{own}");
    assert!(function(&api, &named(1)).contains("crate::rules::S0"));
}
