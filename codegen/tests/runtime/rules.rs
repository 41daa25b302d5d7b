//! Rules that are checked on values as JSON, one by one: what passes, and what is told.

use crate::runtime::format::ipv4;
use crate::runtime::json::const_value::Constant;
use crate::runtime::validation::constraint::{self, Kind, Rule, Rules};
use crate::runtime::validation::exact_number::Limit;
use crate::runtime::validation::string_constraints;
use crate::runtime::validation::validate::{At, Violations};
use serde_json::{Value, json};

/// What is told of a value: places, keywords and what they ask for.
pub(super) fn told(rules: Rules, value: &Value) -> Vec<String> {
    let mut found = Violations::default();
    constraint::check(value, rules, &At::Root, &mut found);
    assert_eq!(
        constraint::accepts(rules, value),
        found.is_empty(),
        "{value}"
    );
    let all = found
        .iter()
        .map(|it| format!("{} {} {}", it.place(), it.keyword(), it.limit()));
    all.map(|text| text.trim().to_owned()).collect()
}

#[track_caller]
pub(super) fn pass(rules: Rules, values: &[Value]) {
    for value in values {
        assert_eq!(told(rules, value), [""; 0], "{value}");
    }
}

#[track_caller]
pub(super) fn fail(rules: Rules, value: Value, expected: &[&str]) {
    assert_eq!(told(rules, &value), expected, "{value}");
}

pub(super) const TEXT: Rules = &[Rule::Types(&[Kind::String])];
pub(super) const INTEGER: Rules = &[Rule::Types(&[Kind::Integer])];
pub(super) const SHORT: Rules = &[Rule::Text(string_constraints::string_constraints!(
    max_length = 1
))];

/// A value of each kind.
fn kinds() -> [Value; 7] {
    [
        json!(null),
        json!(true),
        json!(3),
        json!(0.5),
        json!("ab"),
        json!([1]),
        json!({"a": 1}),
    ]
}

#[test]
fn kinds_are_those_of_json() {
    let each: [(Kind, &[usize], &str); 7] = [
        (Kind::Null, &[0], "null"),
        (Kind::Boolean, &[1], "a boolean"),
        (Kind::Integer, &[2], "an integer"),
        (Kind::Number, &[2, 3], "a number"),
        (Kind::String, &[4], "a string"),
        (Kind::Array, &[5], "a list"),
        (Kind::Object, &[6], "an object"),
    ];
    for (kind, own, name) in each {
        let rules: Rules = Box::leak(Box::new([Rule::Types(Box::leak(Box::new([kind])))]));
        for (index, value) in kinds().iter().enumerate() {
            let expected = match own.contains(&index) {
                true => Vec::new(),
                false => vec![format!("type {name}")],
            };
            assert_eq!(told(rules, value), expected, "{value}");
        }
    }
    pass(INTEGER, &[json!(1.0), json!(-1e20), json!(u64::MAX)]);
    let both: Rules = &[Rule::Types(&[Kind::Null, Kind::String])];
    fail(both, json!(1), &["type null or a string"]);
}

#[test]
fn nothing_passes_false_and_everything_passes_no_rule() {
    pass(&[], &kinds());
    for value in kinds() {
        fail(&[Rule::Never], value, &["false"]);
    }
}

#[test]
fn rules_about_a_kind_say_nothing_about_others() {
    let of_texts: Rules = &[
        Rule::Text(string_constraints::string_constraints!(min_length = 9)),
        Rule::Format(&ipv4::FORMAT),
    ];
    let of_numbers: Rules = &[
        Rule::Minimum(Limit::Integer(9)),
        Rule::ExclusiveMinimum(Limit::Integer(9)),
        Rule::Maximum(Limit::Integer(-9)),
        Rule::ExclusiveMaximum(Limit::Integer(-9)),
        Rule::MultipleOf(7, 0),
    ];
    let of_lists: Rules = &[
        Rule::MinItems(2),
        Rule::MaxItems(0),
        Rule::UniqueItems,
        Rule::Items(&[TEXT], Some(TEXT)),
        Rule::Contains(TEXT, 1, None),
        Rule::UnevaluatedItems(TEXT),
    ];
    let of_objects: Rules = &[
        Rule::MinProperties(2),
        Rule::MaxProperties(0),
        Rule::Required(&["z"]),
        Rule::Properties(&[("a", TEXT)], &[], None),
        Rule::PropertyNames(&[Rule::Never]),
        Rule::DependentRequired(&[("a", &["z"])]),
        Rule::DependentSchemas(&[("a", &[Rule::Never])]),
        Rule::UnevaluatedProperties(TEXT),
    ];
    let [null, boolean, integer, number, string, list, object] = kinds();
    let scalars = [null, boolean];
    let numbers = [integer, number];
    for (rules, own) in [
        (of_texts, vec![string.clone()]),
        (of_numbers, numbers.to_vec()),
        (of_lists, vec![list.clone()]),
        (of_objects, vec![object.clone()]),
    ] {
        pass(rules, &scalars);
        for value in numbers.iter().chain([&string, &list, &object]) {
            assert_eq!(
                !own.contains(value),
                constraint::accepts(rules, value),
                "{value}"
            );
        }
    }
}

#[test]
fn texts_have_rules_and_formats() {
    let rules: Rules = &[
        Rule::Text(string_constraints::string_constraints!(
            min_length = 8,
            max_length = 9
        )),
        Rule::Format(&ipv4::FORMAT),
    ];
    pass(rules, &[json!("10.0.0.1"), json!("10.0.0.12")]);
    let expected = format!("format {}", ipv4::FORMAT.expected);
    fail(rules, json!("abcdefgh"), &[&expected]);
    fail(rules, json!("1.1.1.1"), &["minLength 8"]);
    fail(rules, json!("10.10.10.10"), &["maxLength 9"]);
}

#[test]
fn limits_are_exact() {
    const BIG: i128 = 9_007_199_254_740_993;
    let least: Rules = &[Rule::Minimum(Limit::Integer(BIG))];
    pass(least, &[json!(9_007_199_254_740_993_u64), json!(1e300)]);
    fail(
        least,
        json!(9_007_199_254_740_992_u64),
        &["minimum 9007199254740993"],
    );
    fail(
        least,
        json!(9_007_199_254_740_992.0),
        &["minimum 9007199254740993"],
    );
    fail(least, json!(-1e300), &["minimum 9007199254740993"]);
    let most: Rules = &[Rule::Maximum(Limit::Integer(BIG))];
    pass(
        most,
        &[json!(9_007_199_254_740_993_u64), json!(0.5), json!(-1e300)],
    );
    fail(
        most,
        json!(9_007_199_254_740_994_u64),
        &["maximum 9007199254740993"],
    );
    fail(most, json!(1e300), &["maximum 9007199254740993"]);
    let above: Rules = &[Rule::ExclusiveMinimum(Limit::Number(0.5))];
    pass(above, &[json!(1), json!(0.75), json!(u64::MAX)]);
    fail(above, json!(0.5), &["exclusiveMinimum 0.5"]);
    fail(above, json!(0), &["exclusiveMinimum 0.5"]);
    let below: Rules = &[Rule::ExclusiveMaximum(Limit::Number(-0.5))];
    pass(below, &[json!(-1), json!(-0.75), json!(i64::MIN)]);
    fail(below, json!(-0.5), &["exclusiveMaximum -0.5"]);
    fail(below, json!(0), &["exclusiveMaximum -0.5"]);
    // A limit that is whole, beside a fraction on either side of it.
    let two: Rules = &[
        Rule::Minimum(Limit::Integer(-2)),
        Rule::Maximum(Limit::Integer(2)),
    ];
    pass(
        two,
        &[json!(-2), json!(2), json!(1.5), json!(-1.5), json!(2.0)],
    );
    fail(two, json!(2.5), &["maximum 2"]);
    fail(two, json!(-2.5), &["minimum -2"]);
    let far: Rules = &[
        Rule::Maximum(Limit::Number(1e38)),
        Rule::Minimum(Limit::Number(-1e38)),
    ];
    pass(far, &[json!(1e38), json!(-1e38), json!(0), json!(i64::MAX)]);
    fail(
        far,
        json!(1.1e38),
        &["maximum 100000000000000000000000000000000000000"],
    );
    let step: Rules = &[Rule::MultipleOf(1, -2)];
    pass(step, &[json!(0.07), json!(3), json!(u64::MAX)]);
    fail(step, json!(0.075), &["multipleOf 0.01"]);
}

#[test]
fn values_are_equal_as_json_is() {
    let listed: Rules = &[Rule::Values(&[
        Constant::Text("a"),
        Constant::Integer(9_007_199_254_740_993),
        Constant::Integer(-9_007_199_254_740_993),
        Constant::Integer(18_446_744_073_709_551_615),
        Constant::Integer(18_446_744_073_709_551_616),
        Constant::Number(0.5),
        Constant::Json(r#"{"a": [1, null]}"#),
        Constant::Null,
        Constant::Boolean(true),
    ])];
    let good = [
        json!("a"),
        json!(9_007_199_254_740_993_u64),
        json!(-9_007_199_254_740_993_i64),
        json!(u64::MAX),
        json!(18_446_744_073_709_551_616.0),
        json!(0.5),
        json!({"a": [1.0, null]}),
        json!(null),
        json!(true),
    ];
    pass(listed, &good);
    for bad in [
        json!("b"),
        json!(9_007_199_254_740_992_u64),
        json!(9_007_199_254_740_992.0),
        json!(-9_007_199_254_740_992_i64),
        json!(u64::MAX - 1),
        json!(0.25),
        json!({"a": [1]}),
        json!({"a": [1, null], "b": 1}),
        json!({"b": [1, null]}),
        json!(false),
        json!([]),
    ] {
        let told = told(listed, &bad);
        let [told] = told.as_slice() else {
            panic!("{bad}: {told:?}");
        };
        assert!(
            told.starts_with("enum `\"a\"`, `9007199254740993`, `-90"),
            "{told}"
        );
        assert!(
            told.ends_with("`0.5`, `{\"a\":[1,null]}`, `null`, `true`"),
            "{told}"
        );
    }
}

#[test]
fn all_any_one_and_none() {
    const MOST: Rules = &[Rule::Maximum(Limit::Integer(5))];
    let all: Rules = &[Rule::AllOf(&[INTEGER, MOST])];
    pass(all, &[json!(5)]);
    fail(all, json!(5.5), &["type an integer", "maximum 5"]);
    let any: Rules = &[Rule::AnyOf(&[TEXT, MOST])];
    pass(any, &[json!("a"), json!(5), json!(null)]);
    fail(
        any,
        json!(6),
        &["anyOf schema 0 (must be a string, but is 6), or schema 1 (must be at most 5, but is 6)"],
    );
    let one: Rules = &[Rule::OneOf(&[INTEGER, MOST, TEXT])];
    pass(one, &[json!(6), json!(4.5)]);
    fail(
        one,
        json!(5),
        &["oneOf one schema only, not schema 0 and 1 as well"],
    );
    fail(
        one,
        json!("a"),
        &["oneOf one schema only, not schema 1 and 2 as well"],
    );
    let none: Rules = &[Rule::OneOf(&[INTEGER, TEXT])];
    fail(
        none,
        json!(null),
        &[
            "oneOf schema 0 (must be an integer, but is null), or schema 1 (must be a string, but is null)",
        ],
    );
    let not: Rules = &[Rule::Not(TEXT, r#"{"type":"string"}"#)];
    pass(not, &[json!(1)]);
    fail(not, json!("a"), &[r#"not `{"type":"string"}`"#]);
}

#[test]
fn of_many_schemas_some_are_told() {
    const MANY: [Rules; 11] = [TEXT; 11];
    let told = told(&[Rule::AnyOf(&MANY)], &json!(1)).concat();
    assert_eq!(told.matches("schema ").count(), 8, "{told}");
    assert!(
        told.ends_with("schema 7 (must be a string, but is 1), or 3 more"),
        "{told}"
    );
    const EIGHT: [Rules; 8] = [TEXT; 8];
    let told = self::told(&[Rule::AnyOf(&EIGHT)], &json!(1)).concat();
    assert!(
        told.ends_with("schema 7 (must be a string, but is 1)"),
        "{told}"
    );
}

#[test]
fn a_condition_chooses() {
    let rules: Rules = &[Rule::If(TEXT, SHORT, INTEGER)];
    pass(rules, &[json!("a"), json!(7)]);
    fail(rules, json!("ab"), &["maxLength 1"]);
    fail(rules, json!(0.5), &["type an integer"]);
}

#[test]
fn secrets_are_not_shown() {
    let shown = |rules: Rules, value: Value| {
        let mut found = Violations::default();
        constraint::check(&value, rules, &At::Root, &mut found);
        let all = found.iter().map(|it| it.value().to_owned());
        (all.collect::<Vec<_>>(), found.to_string())
    };
    let rules: Rules = &[
        Rule::Secret(SHORT),
        Rule::Text(string_constraints::string_constraints!(max_length = 2)),
    ];
    let (values, _) = shown(rules, json!("abc"));
    assert_eq!(values, ["not shown", "\"abc\""]);
    let rules: Rules = &[Rule::Secret(&[Rule::AnyOf(&[INTEGER, SHORT])])];
    let (values, words) = shown(rules, json!("abc"));
    assert_eq!(values, ["not shown"]);
    assert!(!words.contains("abc"), "{words}");
    let looks: Rules = &[
        Rule::Secret(&[Rule::Properties(&[("a", &[])], &[], None)]),
        Rule::UnevaluatedProperties(&[Rule::Never]),
    ];
    pass(looks, &[json!({"a": 1})]);
    for (value, expected) in [
        (json!({"a": "abc", "b": 1}), "an object with `a`, `b`"),
        (json!({}), "an empty object"),
        (json!([]), "an empty list"),
        (json!(["abc", 1]), "a list of 2"),
        (json!(true), "true"),
    ] {
        let (values, _) = shown(&[Rule::Never], value);
        assert_eq!(values, [expected]);
    }
}

#[test]
fn counts_are_told_in_words() {
    let words = |rules: Rules, value: Value| {
        let mut found = Violations::default();
        constraint::check(&value, rules, &At::Root, &mut found);
        found.to_string()
    };
    assert_eq!(
        words(&[Rule::MinItems(2)], json!([1])),
        "must have at least 2 items, but is 1 item"
    );
    assert_eq!(
        words(&[Rule::MaxProperties(1)], json!({"a": 1, "b": 1})),
        "must have at most 1 field, but is 2 fields"
    );
    assert_eq!(
        words(&[Rule::Contains(TEXT, 2, None)], json!(["a"])),
        "must have at least 2 items of a certain kind, but is 1 such item"
    );
    assert_eq!(
        words(&[Rule::Required(&["a"])], json!({})),
        "/a: must be there, but is missing"
    );
}
