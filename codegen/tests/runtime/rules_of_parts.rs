//! Rules about the items of lists and the fields of objects, and about those that no other rule
//! looks at.

use super::rules::{INTEGER, SHORT, TEXT, fail, pass};
use crate::runtime::validation::constraint::{Rule, Rules};
use crate::runtime::validation::string_constraints;
use serde_json::json;

#[test]
fn items_are_equal_as_json_is() {
    let unique: Rules = &[Rule::UniqueItems];
    pass(
        unique,
        &[
            json!([]),
            json!([1]),
            json!([1, 2, "1", true, null, [1], {"a": 1}, {"a": 2}, {"b": 1}, 1.5, "true", [[1]]]),
            json!([9_007_199_254_740_993_u64, 9_007_199_254_740_992_u64]),
            json!([1e300, 1e301]),
            json!([["a", "b"], ["a,b"], "[\"a\",]"]),
        ],
    );
    fail(unique, json!([1, 2, 1.0]), &["/2 uniqueItems 0"]);
    fail(unique, json!([0, -0.0]), &["/1 uniqueItems 0"]);
    let big = json!([10_000_000_000_000_000_u64, 1e16]);
    fail(unique, big, &["/1 uniqueItems 0"]);
    fail(
        unique,
        json!(["a", {"a": 1, "b": [2]}, {"b": [2.0], "a": 1}, "a"]),
        &["/2 uniqueItems 1", "/3 uniqueItems 0"],
    );
}

#[test]
fn lists_have_their_lengths() {
    let rules: Rules = &[Rule::MinItems(1), Rule::MaxItems(2)];
    pass(rules, &[json!([1]), json!([1, 2])]);
    fail(rules, json!([]), &["minItems 1"]);
    fail(rules, json!([1, 2, 3]), &["maxItems 2"]);
}

#[test]
fn items_have_schemas_by_their_place() {
    let open: Rules = &[Rule::Items(&[TEXT, INTEGER], None)];
    pass(open, &[json!([]), json!(["a"]), json!(["a", 1, null])]);
    fail(
        open,
        json!([1, "a"]),
        &["/0 type a string", "/1 type an integer"],
    );
    let rest: Rules = &[Rule::Items(&[TEXT], Some(INTEGER))];
    pass(rest, &[json!([]), json!(["a", 1, 2])]);
    fail(rest, json!(["a", 1, "b"]), &["/2 type an integer"]);
    let all: Rules = &[Rule::Items(&[], Some(INTEGER))];
    fail(
        all,
        json!([1, "a", "b"]),
        &["/1 type an integer", "/2 type an integer"],
    );
}

#[test]
fn some_items_are_of_a_kind() {
    let one: Rules = &[Rule::Contains(TEXT, 1, None)];
    pass(one, &[json!(["a"]), json!([1, "a", "b"])]);
    fail(one, json!([1]), &["contains 1"]);
    let several: Rules = &[Rule::Contains(TEXT, 2, Some(3))];
    pass(several, &[json!(["a", "b"]), json!(["a", 1, "b", "c"])]);
    fail(several, json!(["a", 1]), &["minContains 2"]);
    fail(several, json!(["a", "b", "c", "d"]), &["maxContains 3"]);
    let none: Rules = &[Rule::Contains(TEXT, 0, Some(0))];
    pass(none, &[json!([]), json!([1])]);
    fail(none, json!(["a"]), &["maxContains 0"]);
}

#[test]
fn objects_have_their_sizes_and_names() {
    let rules: Rules = &[
        Rule::MinProperties(1),
        Rule::MaxProperties(2),
        Rule::PropertyNames(SHORT),
    ];
    pass(rules, &[json!({"a": 1}), json!({"a": 1, "b": 2})]);
    fail(rules, json!({}), &["minProperties 1"]);
    fail(rules, json!({"a": 1, "b": 2, "c": 3}), &["maxProperties 2"]);
    fail(rules, json!({"ab": 1}), &["/ab maxLength 1"]);
}

#[test]
fn fields_have_to_be_there() {
    let rules: Rules = &[
        Rule::Required(&["a", "b/c"]),
        Rule::DependentRequired(&[("d", &["e", "f"]), ("g", &["e"])]),
    ];
    pass(
        rules,
        &[
            json!({"a": null, "b/c": 1}),
            json!({"a": 1, "b/c": 1, "d": 1, "e": 1, "f": 1}),
        ],
    );
    fail(rules, json!({}), &["/a required", "/b~1c required"]);
    fail(
        rules,
        json!({"a": 1, "b/c": 1, "d": 1}),
        &["/e required", "/f required"],
    );
}

#[test]
fn fields_have_schemas_by_name_pattern_or_neither() {
    const STARTS_WITH_X: string_constraints::Rules =
        string_constraints::string_constraints!(pattern = "^x" => [Start, Literal(b"x")]);
    let rules: Rules = &[Rule::Properties(
        &[("a", TEXT), ("xa", TEXT)],
        &[(STARTS_WITH_X, SHORT)],
        Some(INTEGER),
    )];
    pass(
        rules,
        &[json!({"a": "ab", "x1": 2, "x2": "b", "xa": "b", "z": 1})],
    );
    fail(rules, json!({"a": 1}), &["/a type a string"]);
    fail(rules, json!({"xb": "ab"}), &["/xb maxLength 1"]);
    // Both hold for what both name.
    fail(rules, json!({"xa": "ab"}), &["/xa maxLength 1"]);
    fail(rules, json!({"xa": 1}), &["/xa type a string"]);
    fail(rules, json!({"z": "ab"}), &["/z type an integer"]);
    let open: Rules = &[Rule::Properties(&[("a", TEXT)], &[], None)];
    pass(open, &[json!({"z": 1})]);
}

#[test]
fn fields_bring_schemas() {
    let rules: Rules = &[Rule::DependentSchemas(&[
        ("a", &[Rule::Required(&["b"])]),
        ("c", &[Rule::Never]),
    ])];
    pass(rules, &[json!({"b": 1}), json!({"a": 1, "b": 1})]);
    fail(rules, json!({"a": 1}), &["/b required"]);
    fail(rules, json!({"c": 1}), &["false"]);
}

static TREE: Rules = &[Rule::Properties(
    &[("child", &[Rule::Ref(&TREE)])],
    &[],
    Some(INTEGER),
)];

#[test]
fn a_schema_can_refer_to_itself() {
    pass(TREE, &[json!({"child": {"child": {"a": 1}}})]);
    fail(
        TREE,
        json!({"child": {"child": {"a": "b"}}}),
        &["/child/child/a type an integer"],
    );
}

#[test]
fn fields_that_nobody_looks_at() {
    const A: Rule = Rule::Properties(&[("a", &[])], &[], None);
    const B: Rules = &[Rule::Properties(&[("b", INTEGER)], &[], None)];
    const REST: Rule = Rule::UnevaluatedProperties(&[Rule::Never]);
    let plain: Rules = &[A, REST];
    pass(plain, &[json!({}), json!({"a": 1})]);
    fail(
        plain,
        json!({"a": 1, "b": 1}),
        &["/b unevaluatedProperties"],
    );
    let all: Rules = &[Rule::AllOf(&[&[A], B]), REST];
    pass(all, &[json!({"a": 1, "b": 1})]);
    // What is wrong with a field is told once.
    fail(all, json!({"b": "x"}), &["/b type an integer"]);
    let any: Rules = &[A, Rule::AnyOf(&[B, &[Rule::Required(&["c"])]]), REST];
    pass(any, &[json!({"a": 1, "b": 1})]);
    // The schema that looks at `b` does not hold, so that nobody does.
    fail(
        any,
        json!({"b": "x", "c": 1}),
        &["/b unevaluatedProperties", "/c unevaluatedProperties"],
    );
    let one: Rules = &[Rule::OneOf(&[B, &[Rule::Required(&["c"])]]), REST];
    pass(one, &[json!({"b": 1})]);
    let referred: Rules = &[Rule::Ref(&B), REST];
    pass(referred, &[json!({"b": 1})]);
    fail(referred, json!({"c": 1}), &["/c unevaluatedProperties"]);
    let condition: Rules = &[
        Rule::If(B, &[A], &[Rule::Properties(&[("c", &[])], &[], None)]),
        REST,
    ];
    pass(condition, &[json!({"a": 1, "b": 1})]);
    fail(
        condition,
        json!({"b": 1, "c": 1}),
        &["/c unevaluatedProperties"],
    );
    fail(
        condition,
        json!({"b": "x", "c": 1, "a": 1}),
        &["/a unevaluatedProperties", "/b unevaluatedProperties"],
    );
    let dependent: Rules = &[Rule::DependentSchemas(&[("a", B)]), A, REST];
    pass(dependent, &[json!({"a": 1, "b": 1})]);
    fail(dependent, json!({"b": 1}), &["/b unevaluatedProperties"]);
    let inner: Rules = &[
        Rule::AllOf(&[&[A, Rule::UnevaluatedProperties(INTEGER)]]),
        REST,
    ];
    pass(inner, &[json!({"a": "x", "z": 1})]);
    let others: Rules = &[Rule::Properties(&[], &[], Some(&[])), REST];
    pass(others, &[json!({"z": 1})]);
    let not: Rules = &[Rule::Not(&[Rule::Never], ""), REST];
    fail(not, json!({"z": 1}), &["/z unevaluatedProperties"]);
}

#[test]
fn items_that_nobody_looks_at() {
    const REST: Rule = Rule::UnevaluatedItems(&[Rule::Never]);
    let first: Rules = &[Rule::Items(&[TEXT], None), REST];
    pass(first, &[json!([]), json!(["a"])]);
    fail(
        first,
        json!(["a", 1, 2]),
        &["/1 unevaluatedItems", "/2 unevaluatedItems"],
    );
    let all: Rules = &[Rule::Items(&[TEXT], Some(INTEGER)), REST];
    pass(all, &[json!(["a", 1, 2])]);
    let contained: Rules = &[Rule::Contains(TEXT, 1, None), REST];
    pass(contained, &[json!(["a", "b"])]);
    fail(contained, json!(["a", 1]), &["/1 unevaluatedItems"]);
    let inner: Rules = &[Rule::AnyOf(&[&[Rule::Items(&[TEXT], None)], INTEGER]), REST];
    pass(inner, &[json!(["a"])]);
    fail(inner, json!(["a", 1]), &["/1 unevaluatedItems"]);
    let nested: Rules = &[Rule::AllOf(&[&[Rule::UnevaluatedItems(INTEGER)]]), REST];
    pass(nested, &[json!([1, 2])]);
}

#[test]
fn what_is_checked_elsewhere_only_says_what_it_looks_at() {
    let rules: Rules = &[Rule::Unevaluated(&[
        Rule::Properties(&[("a", TEXT)], &[], None),
        Rule::Items(&[TEXT], None),
        Rule::UnevaluatedProperties(&[Rule::Never]),
        Rule::UnevaluatedItems(&[Rule::Never]),
    ])];
    pass(rules, &[json!({"a": 1}), json!([1])]);
    fail(
        rules,
        json!({"a": 1, "b": 1}),
        &["/b unevaluatedProperties"],
    );
    fail(rules, json!([1, 2]), &["/1 unevaluatedItems"]);
}

#[test]
fn the_keyword_that_leaves_no_others_is_told() {
    const NONE: Option<Rules> = Some(&[Rule::Never]);
    let fields: Rules = &[Rule::Properties(&[("a", &[Rule::Never])], &[], NONE)];
    pass(fields, &[json!({})]);
    fail(
        fields,
        json!({"a": 1, "b": 1}),
        &["/a false", "/b additionalProperties"],
    );
    let items: Rules = &[Rule::Items(&[TEXT], NONE)];
    pass(items, &[json!(["a"])]);
    fail(items, json!(["a", 1]), &["/1 items"]);
}
