//! What intersections say, fact by fact.

use super::*;
use crate::diag::Diagnostics;
use crate::ir::{IntegerWidth, Interpretation, NumberWidth, TextFormat};
use crate::keyword::{JsonTypes, Keyword};
use crate::lower::schema::store::Store;
use crate::lower::schema::{assertion, constraints, listed};
use crate::spec::load;

/// Looks at the facts of a schema in a document of OpenAPI 3.1.
fn look<T>(schema: &str, look: impl for<'d> FnOnce(&Store<'d, '_>, &Facts<'d>) -> T) -> T {
    let root = load(&format!("{{openapi: 3.1.0, schema: {schema}}}")).unwrap();
    let found = Diagnostics::default();
    let store = Store::new(Context::new(&root, Interpretation::Inferred, &found));
    let facts = store.of(&Cursor::root(&root).get("schema").unwrap());
    look(&store, &facts)
}

fn types(schema: &str) -> (JsonTypes, bool) {
    let types = look(schema, |store, facts| store.types(facts));
    (types.json, types.null)
}

#[test]
fn types_are_declared_listed_or_implied() {
    for (schema, json, null) in [
        ("{}", JsonTypes::ALL, false),
        ("{type: string}", JsonTypes::STRING, false),
        ("{type: [string, 'null']}", JsonTypes::STRING, true),
        ("{type: 'null'}", JsonTypes::NONE, true),
        ("{type: string, nullable: true}", JsonTypes::STRING, true),
        ("{enum: [1, 2.0]}", JsonTypes::INTEGER, false),
        ("{enum: [1, null]}", JsonTypes::INTEGER, true),
        ("{enum: [null]}", JsonTypes::NONE, true),
        ("{type: string, enum: [1]}", JsonTypes::STRING, false),
        ("{type: string, enum: []}", JsonTypes::STRING, false),
        ("{minLength: 1}", JsonTypes::STRING, false),
        (
            "{minLength: 1, minimum: 1}",
            JsonTypes::STRING.or(JsonTypes::NUMBER),
            false,
        ),
        ("{format: int32}", JsonTypes::NUMBER, false),
        ("{format: uuid}", JsonTypes::STRING, false),
        ("{format: colour}", JsonTypes::ALL, false),
        ("{format: uuid, minimum: 1}", JsonTypes::NUMBER, false),
        (
            "{allOf: [{type: number}, {type: integer}]}",
            JsonTypes::INTEGER,
            false,
        ),
        (
            "{allOf: [{type: string}, {type: integer}]}",
            JsonTypes::STRING,
            false,
        ),
        (
            "{allOf: [{type: [string, 'null']}, {type: string}]}",
            JsonTypes::STRING,
            false,
        ),
        (
            "{oneOf: [{type: string}, {type: 'null'}]}",
            JsonTypes::STRING,
            true,
        ),
        (
            "{type: [string, 'null'], oneOf: [{type: string}]}",
            JsonTypes::STRING,
            true,
        ),
        (
            "{oneOf: [{type: string}, {type: integer}]}",
            JsonTypes::STRING.or(JsonTypes::INTEGER),
            false,
        ),
        (
            "{anyOf: [{type: string}, {nullable: true}]}",
            JsonTypes::STRING,
            true,
        ),
        ("{anyOf: [{}, {nullable: true}]}", JsonTypes::ALL, true),
        ("false", JsonTypes::NONE, false),
    ] {
        assert_eq!(types(schema), (json, null), "{schema}");
    }
}

#[test]
fn values_satisfy_what_is_beside_them() {
    let values = |schema: &str| {
        look(schema, |store, facts| {
            let values = store.values(facts).map(|values| values.list.len());
            (values, facts.whole.parts.len())
        })
    };
    assert_eq!(values("{enum: [a, b, a, null]}").0, Some(2));
    assert_eq!(values("{enum: [a, abc], maxLength: 1}").0, Some(1));
    // Where none satisfies them, the values are what was meant.
    assert_eq!(values("{enum: [ab, abc], maxLength: 1}").0, Some(2));
    assert_eq!(values("{type: integer, enum: [a, 1]}").0, Some(1));
    assert_eq!(
        values("{allOf: [{enum: [a, b]}, {enum: [b, c]}]}"),
        (Some(1), 3)
    );
    // Where they have nothing in common, the values of all are what was meant.
    assert_eq!(values("{allOf: [{enum: [a]}, {enum: [b]}]}").0, Some(2));
    assert_eq!(values("{allOf: [{enum: [1, 2]}, {const: 3}]}").0, Some(3));
    let nullable = "{allOf: [{enum: [a, null]}, {enum: [b, null]}, {enum: [c, null]}]}";
    assert_eq!(values(nullable).0, Some(3));
    assert_eq!(
        values("{allOf: [{enum: [a, null]}, {enum: [null]}]}").0,
        None
    );
    assert_eq!(values("{allOf: [{enum: [a]}, {enum: [null]}]}").0, Some(1));
    assert_eq!(
        values("{enum: [c], oneOf: [{enum: [a]}, {enum: [b]}]}").0,
        Some(1)
    );
    assert_eq!(values("{const: a, enum: []}").0, Some(1));
    assert_eq!(values("{type: string}").0, None);
}

#[test]
fn integers_are_as_wide_as_format_and_limits_say() {
    for (schema, width, documented) in [
        ("{type: integer}", IntegerWidth::I64, 0),
        ("{type: integer, format: int32}", IntegerWidth::I32, 0),
        (
            "{type: integer, format: uint8, maximum: 300}",
            IntegerWidth::U8,
            0,
        ),
        (
            "{type: integer, format: int8, minimum: 300}",
            IntegerWidth::I64,
            0,
        ),
        (
            "{type: integer, minimum: 0, maximum: 18446744073709551615}",
            IntegerWidth::U64,
            0,
        ),
        (
            "{type: integer, maximum: 18446744073709551615}",
            IntegerWidth::U64,
            0,
        ),
        (
            "{type: integer, minimum: -1, maximum: 18446744073709551615}",
            IntegerWidth::I64,
            0,
        ),
        (
            "{type: integer, format: int64, minimum: 0, maximum: 18446744073709551615}",
            IntegerWidth::U64,
            0,
        ),
        (
            "{type: integer, minimum: 0, maximum: 9223372036854775808, exclusiveMaximum: true}",
            IntegerWidth::I64,
            0,
        ),
        ("{type: integer, maximum: 1.0e+50}", IntegerWidth::I64, 0),
        (
            "{type: integer, minimum: 18446744073709551616}",
            IntegerWidth::I64,
            1,
        ),
    ] {
        let found = look(schema, |store, facts| {
            let integer = facts.integer(&store.cx);
            (integer.number.width, integer.documented.len())
        });
        assert_eq!(found, (width, documented), "{schema}");
    }
}

#[test]
fn limits_of_integers_are_integers() {
    let bounds = |schema: &str| {
        look(schema, |store, facts| {
            let integer = &facts.integer(&store.cx).number;
            let of =
                |bound: Option<crate::ir::Bound<i128>>| bound.map(|it| (it.value, it.exclusive));
            (of(integer.minimum), of(integer.maximum))
        })
    };
    let some = |value, exclusive| Some((value, exclusive));
    assert_eq!(
        bounds("{type: integer, minimum: 1.5, maximum: 3.5}"),
        (some(2, false), some(3, false))
    );
    assert_eq!(
        bounds("{type: integer, exclusiveMinimum: 1.5, exclusiveMaximum: 3.5}"),
        (some(1, true), some(4, true))
    );
    assert_eq!(
        bounds(
            "{allOf: [{type: integer, minimum: 1}, {minimum: 3}, {maximum: 9}, {exclusiveMaximum: 9}]}"
        ),
        (some(3, false), some(9, true))
    );
    assert_eq!(
        bounds("{type: integer, format: uint8, minimum: 0, maximum: 255}"),
        (None, None)
    );
}

#[test]
fn floats_have_limits_that_floats_can_hold() {
    let of = |schema: &str| {
        look(schema, |store, facts| {
            let number = &facts.number(&store.cx).number;
            (
                number.width,
                number.minimum.is_some(),
                number.maximum.is_some(),
            )
        })
    };
    assert_eq!(
        of("{type: number, format: float, minimum: 1}"),
        (NumberWidth::Bits32, true, false)
    );
    assert_eq!(
        of("{type: number, format: float, maximum: 1e300}"),
        (NumberWidth::Bits32, false, false)
    );
    assert_eq!(
        of("{type: number, format: float, minimum: 1e300}"),
        (NumberWidth::Bits64, true, false)
    );
    assert_eq!(
        of("{type: number, maximum: -1e300, format: float}"),
        (NumberWidth::Bits64, false, true)
    );
    let steps = look(
        "{type: number, allOf: [{multipleOf: 2}, {multipleOf: 3}, {multipleOf: 2}]}",
        |store, facts| {
            let number = facts.number(&store.cx);
            (number.number.multiple_of.is_some(), number.steps.len())
        },
    );
    assert_eq!(steps, (true, 1));
}

#[test]
fn strings_have_one_format_and_one_pattern() {
    let of = |schema: &str| {
        look(schema, |store, facts| {
            let string = facts.string(&store.cx);
            let documented: Vec<_> = string
                .documented
                .iter()
                .map(|(keyword, _)| *keyword)
                .collect();
            (string.format, string.rules.len(), documented)
        })
    };
    assert_eq!(of("{format: date}"), (Some(TextFormat::Date), 0, vec![]));
    assert_eq!(
        of("{contentEncoding: base64}"),
        (Some(TextFormat::Base64), 0, vec![])
    );
    assert_eq!(of("{format: date, minLength: 1}"), (None, 0, vec![]));
    assert_eq!(of("{format: colour}"), (None, 0, vec![Keyword::Format]));
    assert_eq!(
        of("{allOf: [{format: email}, {format: hostname}]}"),
        (None, 1, vec![])
    );
    assert_eq!(
        of("{allOf: [{pattern: a}, {pattern: b}, {pattern: a}]}"),
        (None, 1, vec![])
    );
    let secret = |schema: &str| look(schema, |store, facts| facts.string(&store.cx).text.secret);
    assert!(secret("{format: password, minLength: 1}") && !secret("{format: password}"));
}

#[test]
fn arrays_of_a_fixed_length_are_tuples() {
    let of = |schema: &str| {
        look(schema, |store, facts| {
            let array = facts.array(&store.cx);
            (
                array.tuple.as_ref().map(Vec::len),
                array.max_items,
                array.has_first_items,
            )
        })
    };
    let two = "prefixItems: [{}, {}]";
    assert_eq!(
        of(&format!("{{{two}, minItems: 2, maxItems: 2}}")),
        (Some(2), Some(2), true)
    );
    assert_eq!(
        of(&format!("{{{two}, items: false}}")),
        (Some(2), Some(2), true)
    );
    assert_eq!(
        of(&format!("{{{two}, items: false, minItems: 3}}")),
        (None, Some(2), true)
    );
    assert_eq!(of(&format!("{{{two}}}")), (None, None, true));
    assert_eq!(
        of("{prefixItems: [{}], items: false}"),
        (None, Some(1), true)
    );
    assert_eq!(
        of("{items: {}, minItems: 2, maxItems: 2}"),
        (None, Some(2), false)
    );
    assert_eq!(of("{minItems: 3, maxItems: 2}"), (None, None, false));
    let unique = |schema: &str| look(schema, |store, facts| facts.array(&store.cx).unique);
    assert!(unique("{uniqueItems: true}") && !unique("{uniqueItems: false}"));
    assert!(!unique("{uniqueItems: true, items: {format: password}}"));
}

#[test]
fn properties_are_those_of_all_schemas() {
    let schema = "{allOf: [{required: [b], properties: {a: {}, b: {}}}, {properties: {b: {}}}], \
                  required: [c]}";
    look(schema, |store, facts| {
        let object = facts.object(&store.cx);
        let places = object
            .properties
            .iter()
            .map(|(name, places)| (*name, places.len()));
        assert_eq!(places.collect::<Vec<_>>(), [("a", 1), ("b", 2)]);
        assert_eq!(
            object.required.iter().copied().collect::<Vec<_>>(),
            ["b", "c"]
        );
    });
    assert!(look("{if: {}}", |_, facts| has_conditions(facts)));
    assert!(look("{oneOf: [{}]}", |_, facts| has_conditions(facts)));
    assert!(!look("{properties: {}}", |_, facts| has_conditions(facts)));
}

#[test]
fn a_choice_may_only_demand_properties() {
    let is_demand = |schema: &str| {
        look(schema, |store, facts| {
            constraints::is_demand(store, &facts.choices[0])
        })
    };
    for schema in [
        "{anyOf: [{required: [a]}, {required: [b]}]}",
        "{anyOf: [{type: object, required: [a]}, {not: {required: [b]}}]}",
        "{oneOf: [{allOf: [{minProperties: 1}]}, {maxProperties: 2}]}",
    ] {
        assert!(is_demand(schema), "{schema}");
    }
    for schema in [
        "{anyOf: [{}, {}]}",
        "{anyOf: [{type: string, required: [a]}, {required: [b]}]}",
        "{anyOf: [{type: [object, array], required: [a]}, {required: [b]}]}",
        "{anyOf: [{required: [a], properties: {a: {}}}, {required: [b]}]}",
        "{anyOf: [{required: [a], anyOf: [{required: [b]}, {required: [c]}]}, {required: [b]}]}",
    ] {
        assert!(!is_demand(schema), "{schema}");
    }
}

#[test]
fn some_assertions_constrain_nothing() {
    let is_trivial = |schema: &str, keyword| {
        look(schema, |_, facts| {
            facts
                .schemas()
                .any(|schema| assertion::is_trivial(schema, keyword))
        })
    };
    assert!(is_trivial("{minItems: 0}", Keyword::MinItems));
    assert!(is_trivial("{uniqueItems: false}", Keyword::UniqueItems));
    assert!(!is_trivial("{minItems: 1}", Keyword::MinItems));
    assert!(!is_trivial("{uniqueItems: true}", Keyword::UniqueItems));
    assert!(!is_trivial("{minimum: 0}", Keyword::Minimum));
    // These are annotations.
    assert!(!is_trivial("{readOnly: false}", Keyword::ReadOnly));
}

#[test]
fn listed_values_are_collected_from_nested_choices_up_to_a_depth() {
    let listed = |levels: usize| {
        let around = |inner, level| format!("{{oneOf: [{{const: v{level}}}, {inner}]}}");
        let schema = (0..levels).fold("{const: v}".to_owned(), around);
        look(&schema, |store, facts| {
            listed::listed(store, facts, 0).map(|values| values.list.len())
        })
    };
    assert_eq!([0, 1, 9].map(listed), [Some(1), Some(2), Some(10)]);
    assert_eq!(listed(10), None);
}
