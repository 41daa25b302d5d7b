//! Constraints that are evaluated on JSON values, one by one: what is valid, and what is reported.

use serde_json::{Value, json};

use crate::runtime::format::ipv4;
use crate::runtime::json::const_value::ConstValue;
use crate::runtime::validation::constraint::{Constraint, Constraints};
use crate::runtime::validation::evaluate;
use crate::runtime::validation::exact_number::Bound;
use crate::runtime::validation::json_type::JsonType;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::string_constraints;
use crate::runtime::validation::violation::Violations;

/// The violations of a value: locations, keywords and their values.
pub(super) fn reported(rules: Constraints, value: &Value) -> Vec<String> {
    let mut found = Violations::default();
    evaluate::value(value, rules, &Location::Root, &mut found);
    assert_eq!(evaluate::accepts(rules, value), found.is_empty(), "{value}");
    let all = found
        .iter()
        .map(|it| format!("{} {} {}", it.location(), it.keyword(), it.limit()));
    all.map(|text| text.trim().to_owned()).collect()
}

#[track_caller]
pub(super) fn pass(rules: Constraints, values: &[Value]) {
    for value in values {
        assert_eq!(reported(rules, value), [""; 0], "{value}");
    }
}

#[track_caller]
pub(super) fn fail(rules: Constraints, value: Value, expected: &[&str]) {
    assert_eq!(reported(rules, &value), expected, "{value}");
}

pub(super) const TEXT: Constraints = &[Constraint::Types(&[JsonType::String])];
pub(super) const INTEGER: Constraints = &[Constraint::Types(&[JsonType::Integer])];
pub(super) const SHORT: Constraints = &[Constraint::String(
    string_constraints::string_constraints!(max_length = 1),
)];

/// A value of each type.
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
fn types_are_those_of_json() {
    let each: [(JsonType, &[usize], &str); 7] = [
        (JsonType::Null, &[0], "null"),
        (JsonType::Boolean, &[1], "a boolean"),
        (JsonType::Integer, &[2], "an integer"),
        (JsonType::Number, &[2, 3], "a number"),
        (JsonType::String, &[4], "a string"),
        (JsonType::Array, &[5], "an array"),
        (JsonType::Object, &[6], "an object"),
    ];
    for (kind, own, name) in each {
        let rules: Constraints =
            Box::leak(Box::new([Constraint::Types(Box::leak(Box::new([kind])))]));
        for (index, value) in kinds().iter().enumerate() {
            let expected = match own.contains(&index) {
                true => Vec::new(),
                false => vec![format!("type {name}")],
            };
            assert_eq!(reported(rules, value), expected, "{value}");
        }
    }
    pass(INTEGER, &[json!(1.0), json!(-1e20), json!(u64::MAX)]);
    let both: Constraints = &[Constraint::Types(&[JsonType::Null, JsonType::String])];
    fail(both, json!(1), &["type null or a string"]);
}

#[test]
fn false_rejects_and_no_constraints_accept_everything() {
    pass(&[], &kinds());
    for value in kinds() {
        fail(&[Constraint::Never], value, &["false"]);
    }
}

#[test]
fn constraints_of_a_type_accept_other_types() {
    let of_texts: Constraints = &[
        Constraint::String(string_constraints::string_constraints!(min_length = 9)),
        Constraint::Format(&ipv4::FORMAT),
    ];
    let of_numbers: Constraints = &[
        Constraint::Minimum(Bound::Integer(9)),
        Constraint::ExclusiveMinimum(Bound::Integer(9)),
        Constraint::Maximum(Bound::Integer(-9)),
        Constraint::ExclusiveMaximum(Bound::Integer(-9)),
        Constraint::MultipleOf(7, 0),
    ];
    let of_lists: Constraints = &[
        Constraint::MinItems(2),
        Constraint::MaxItems(0),
        Constraint::UniqueItems,
        Constraint::Items(&[TEXT], Some(TEXT)),
        Constraint::Contains(TEXT, 1, None),
        Constraint::UnevaluatedItems(TEXT),
    ];
    let of_objects: Constraints = &[
        Constraint::MinProperties(2),
        Constraint::MaxProperties(0),
        Constraint::Required(&["z"]),
        Constraint::Properties(&[("a", TEXT)], &[], None),
        Constraint::PropertyNames(&[Constraint::Never]),
        Constraint::DependentRequired(&[("a", &["z"])]),
        Constraint::DependentSchemas(&[("a", &[Constraint::Never])]),
        Constraint::UnevaluatedProperties(TEXT),
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
                evaluate::accepts(rules, value),
                "{value}"
            );
        }
    }
}

#[test]
fn strings_have_constraints_and_formats() {
    let rules: Constraints = &[
        Constraint::String(string_constraints::string_constraints!(
            min_length = 8,
            max_length = 9
        )),
        Constraint::Format(&ipv4::FORMAT),
    ];
    pass(rules, &[json!("10.0.0.1"), json!("10.0.0.12")]);
    let expected = format!("format {}", ipv4::FORMAT.expected);
    fail(rules, json!("abcdefgh"), &[&expected]);
    fail(rules, json!("1.1.1.1"), &["minLength 8"]);
    fail(rules, json!("10.10.10.10"), &["maxLength 9"]);
}

#[test]
fn bounds_are_exact() {
    const BIG: i128 = 9_007_199_254_740_993;
    let least: Constraints = &[Constraint::Minimum(Bound::Integer(BIG))];
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
    let most: Constraints = &[Constraint::Maximum(Bound::Integer(BIG))];
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
    let above: Constraints = &[Constraint::ExclusiveMinimum(Bound::Number(0.5))];
    pass(above, &[json!(1), json!(0.75), json!(u64::MAX)]);
    fail(above, json!(0.5), &["exclusiveMinimum 0.5"]);
    fail(above, json!(0), &["exclusiveMinimum 0.5"]);
    let below: Constraints = &[Constraint::ExclusiveMaximum(Bound::Number(-0.5))];
    pass(below, &[json!(-1), json!(-0.75), json!(i64::MIN)]);
    fail(below, json!(-0.5), &["exclusiveMaximum -0.5"]);
    fail(below, json!(0), &["exclusiveMaximum -0.5"]);
    // An integer as a bound, with fractions on either side of it.
    let two: Constraints = &[
        Constraint::Minimum(Bound::Integer(-2)),
        Constraint::Maximum(Bound::Integer(2)),
    ];
    pass(
        two,
        &[json!(-2), json!(2), json!(1.5), json!(-1.5), json!(2.0)],
    );
    fail(two, json!(2.5), &["maximum 2"]);
    fail(two, json!(-2.5), &["minimum -2"]);
    let far: Constraints = &[
        Constraint::Maximum(Bound::Number(1e38)),
        Constraint::Minimum(Bound::Number(-1e38)),
    ];
    pass(far, &[json!(1e38), json!(-1e38), json!(0), json!(i64::MAX)]);
    fail(
        far,
        json!(1.1e38),
        &["maximum 100000000000000000000000000000000000000"],
    );
    let step: Constraints = &[Constraint::MultipleOf(1, -2)];
    pass(step, &[json!(0.07), json!(3), json!(u64::MAX)]);
    fail(step, json!(0.075), &["multipleOf 0.01"]);
}

#[test]
fn values_are_equal_as_in_json_schema() {
    let listed: Constraints = &[Constraint::Enum(&[
        ConstValue::Text("a"),
        ConstValue::Integer(9_007_199_254_740_993),
        ConstValue::Integer(-9_007_199_254_740_993),
        ConstValue::Integer(18_446_744_073_709_551_615),
        ConstValue::Integer(18_446_744_073_709_551_616),
        ConstValue::Number(0.5),
        ConstValue::Json(r#"{"a": [1, null]}"#),
        ConstValue::Null,
        ConstValue::Boolean(true),
    ])];
    let valid = [
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
    pass(listed, &valid);
    for invalid in [
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
        let reported = reported(listed, &invalid);
        let [reported] = reported.as_slice() else {
            panic!("{invalid}: {reported:?}");
        };
        assert!(
            reported.starts_with("enum `\"a\"`, `9007199254740993`, `-90"),
            "{reported}"
        );
        assert!(
            reported.ends_with("`0.5`, `{\"a\":[1,null]}`, `null`, `true`"),
            "{reported}"
        );
    }
}

#[test]
fn applicators_combine_schemas() {
    const MOST: Constraints = &[Constraint::Maximum(Bound::Integer(5))];
    let all: Constraints = &[Constraint::AllOf(&[INTEGER, MOST])];
    pass(all, &[json!(5)]);
    fail(all, json!(5.5), &["type an integer", "maximum 5"]);
    let any: Constraints = &[Constraint::AnyOf(&[TEXT, MOST])];
    pass(any, &[json!("a"), json!(5), json!(null)]);
    fail(
        any,
        json!(6),
        &["anyOf schema 0 (must be a string, but is 6), or schema 1 (must be at most 5, but is 6)"],
    );
    let one: Constraints = &[Constraint::OneOf(&[INTEGER, MOST, TEXT])];
    pass(one, &[json!(6), json!(4.5)]);
    fail(
        one,
        json!(5),
        &["oneOf only one schema, not both schema 0 and schema 1"],
    );
    fail(
        one,
        json!("a"),
        &["oneOf only one schema, not both schema 1 and schema 2"],
    );
    let none: Constraints = &[Constraint::OneOf(&[INTEGER, TEXT])];
    fail(
        none,
        json!(null),
        &[
            "oneOf schema 0 (must be an integer, but is null), or schema 1 (must be a string, but is null)",
        ],
    );
    let not: Constraints = &[Constraint::Not(TEXT, r#"{"type":"string"}"#)];
    pass(not, &[json!(1)]);
    fail(not, json!("a"), &[r#"not `{"type":"string"}`"#]);
}

#[test]
fn the_first_branches_are_reported() {
    const MANY: [Constraints; 11] = [TEXT; 11];
    let reported = reported(&[Constraint::AnyOf(&MANY)], &json!(1)).concat();
    assert_eq!(reported.matches("schema ").count(), 8, "{reported}");
    assert!(
        reported.ends_with("schema 7 (must be a string, but is 1), or 3 more"),
        "{reported}"
    );
    const EIGHT: [Constraints; 8] = [TEXT; 8];
    let reported = self::reported(&[Constraint::AnyOf(&EIGHT)], &json!(1)).concat();
    assert!(
        reported.ends_with("schema 7 (must be a string, but is 1)"),
        "{reported}"
    );
}

#[test]
fn a_condition_selects_a_schema() {
    let rules: Constraints = &[Constraint::If(TEXT, SHORT, INTEGER)];
    pass(rules, &[json!("a"), json!(7)]);
    fail(rules, json!("ab"), &["maxLength 1"]);
    fail(rules, json!(0.5), &["type an integer"]);
}

#[test]
fn secrets_are_redacted() {
    let shown = |rules: Constraints, value: Value| {
        let mut found = Violations::default();
        evaluate::value(&value, rules, &Location::Root, &mut found);
        let all = found.iter().map(|it| it.value().to_owned());
        (all.collect::<Vec<_>>(), found.to_string())
    };
    let rules: Constraints = &[
        Constraint::Secret(SHORT),
        Constraint::String(string_constraints::string_constraints!(max_length = 2)),
    ];
    let (values, _) = shown(rules, json!("abc"));
    assert_eq!(values, ["[redacted]", "\"abc\""]);
    let rules: Constraints = &[Constraint::Secret(&[Constraint::AnyOf(&[INTEGER, SHORT])])];
    let (values, words) = shown(rules, json!("abc"));
    assert_eq!(values, ["[redacted]"]);
    assert!(!words.contains("abc"), "{words}");
    let looks: Constraints = &[
        Constraint::Secret(&[Constraint::Properties(&[("a", &[])], &[], None)]),
        Constraint::UnevaluatedProperties(&[Constraint::Never]),
    ];
    pass(looks, &[json!({"a": 1})]);
    for (value, expected) in [
        (json!({"a": "abc", "b": 1}), "an object with `a`, `b`"),
        (json!({}), "an empty object"),
        (json!([]), "an empty array"),
        (json!(["abc", 1]), "an array of length 2"),
        (json!(true), "true"),
    ] {
        let (values, _) = shown(&[Constraint::Never], value);
        assert_eq!(values, [expected]);
    }
}

#[test]
fn counts_have_messages() {
    let words = |rules: Constraints, value: Value| {
        let mut found = Violations::default();
        evaluate::value(&value, rules, &Location::Root, &mut found);
        found.to_string()
    };
    assert_eq!(
        words(&[Constraint::MinItems(2)], json!([1])),
        "must have at least 2 items, but has 1 item"
    );
    assert_eq!(
        words(&[Constraint::MaxProperties(1)], json!({"a": 1, "b": 1})),
        "must have at most 1 property, but has 2 properties"
    );
    assert_eq!(
        words(&[Constraint::Contains(TEXT, 2, None)], json!(["a"])),
        "must have at least 2 items that match `contains`, but has 1 such item"
    );
    assert_eq!(
        words(&[Constraint::Required(&["a"])], json!({})),
        r#"missing required property "a""#
    );
}
