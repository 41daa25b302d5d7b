//! Constraints of items and properties, and of those that no other keyword evaluates.

use super::constraints::{INTEGER, SHORT, TEXT, fail, pass};
use serde_json::json;

use crate::runtime::validation::constraint::{Constraint, Constraints};
use crate::runtime::validation::string_constraints::{self, StringConstraints};

#[test]
fn items_are_equal_as_in_json_schema() {
    let unique: Constraints = &[Constraint::UniqueItems];
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
fn arrays_have_lengths() {
    let rules: Constraints = &[Constraint::MinItems(1), Constraint::MaxItems(2)];
    pass(rules, &[json!([1]), json!([1, 2])]);
    fail(rules, json!([]), &["minItems 1"]);
    fail(rules, json!([1, 2, 3]), &["maxItems 2"]);
}

#[test]
fn items_have_schemas_by_their_index() {
    let open: Constraints = &[Constraint::Items(&[TEXT, INTEGER], None)];
    pass(open, &[json!([]), json!(["a"]), json!(["a", 1, null])]);
    fail(
        open,
        json!([1, "a"]),
        &["/0 type a string", "/1 type an integer"],
    );
    let rest: Constraints = &[Constraint::Items(&[TEXT], Some(INTEGER))];
    pass(rest, &[json!([]), json!(["a", 1, 2])]);
    fail(rest, json!(["a", 1, "b"]), &["/2 type an integer"]);
    let all: Constraints = &[Constraint::Items(&[], Some(INTEGER))];
    fail(
        all,
        json!([1, "a", "b"]),
        &["/1 type an integer", "/2 type an integer"],
    );
}

#[test]
fn some_items_match_contains() {
    let one: Constraints = &[Constraint::Contains(TEXT, 1, None)];
    pass(one, &[json!(["a"]), json!([1, "a", "b"])]);
    fail(one, json!([1]), &["contains 1"]);
    let several: Constraints = &[Constraint::Contains(TEXT, 2, Some(3))];
    pass(several, &[json!(["a", "b"]), json!(["a", 1, "b", "c"])]);
    fail(several, json!(["a", 1]), &["minContains 2"]);
    fail(several, json!(["a", "b", "c", "d"]), &["maxContains 3"]);
    let none: Constraints = &[Constraint::Contains(TEXT, 0, Some(0))];
    pass(none, &[json!([]), json!([1])]);
    fail(none, json!(["a"]), &["maxContains 0"]);
}

#[test]
fn objects_have_sizes_and_property_names() {
    let rules: Constraints = &[
        Constraint::MinProperties(1),
        Constraint::MaxProperties(2),
        Constraint::PropertyNames(SHORT),
    ];
    pass(rules, &[json!({"a": 1}), json!({"a": 1, "b": 2})]);
    fail(rules, json!({}), &["minProperties 1"]);
    fail(rules, json!({"a": 1, "b": 2, "c": 3}), &["maxProperties 2"]);
    fail(rules, json!({"ab": 1}), &["/ab maxLength 1"]);
}

#[test]
fn properties_are_required() {
    let rules: Constraints = &[
        Constraint::Required(&["a", "b/c"]),
        Constraint::DependentRequired(&[("d", &["e", "f"]), ("g", &["e"])]),
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
fn properties_have_schemas_by_name_pattern_or_neither() {
    const STARTS_WITH_X: StringConstraints =
        string_constraints::string_constraints!(pattern = "^x" => [Start, Literal(b"x")]);
    let rules: Constraints = &[Constraint::Properties(
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
    // Both apply to a property that both name.
    fail(rules, json!({"xa": "ab"}), &["/xa maxLength 1"]);
    fail(rules, json!({"xa": 1}), &["/xa type a string"]);
    fail(rules, json!({"z": "ab"}), &["/z type an integer"]);
    let open: Constraints = &[Constraint::Properties(&[("a", TEXT)], &[], None)];
    pass(open, &[json!({"z": 1})]);
}

#[test]
fn properties_have_dependent_schemas() {
    let rules: Constraints = &[Constraint::DependentSchemas(&[
        ("a", &[Constraint::Required(&["b"])]),
        ("c", &[Constraint::Never]),
    ])];
    pass(rules, &[json!({"b": 1}), json!({"a": 1, "b": 1})]);
    fail(rules, json!({"a": 1}), &["/b required"]);
    fail(rules, json!({"c": 1}), &["false"]);
}

static TREE: Constraints = &[Constraint::Properties(
    &[("child", &[Constraint::Ref(&TREE)])],
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
fn unevaluated_properties() {
    const A: Constraint = Constraint::Properties(&[("a", &[])], &[], None);
    const B: Constraints = &[Constraint::Properties(&[("b", INTEGER)], &[], None)];
    const REST: Constraint = Constraint::UnevaluatedProperties(&[Constraint::Never]);
    let plain: Constraints = &[A, REST];
    pass(plain, &[json!({}), json!({"a": 1})]);
    fail(
        plain,
        json!({"a": 1, "b": 1}),
        &["/b unevaluatedProperties"],
    );
    let all: Constraints = &[Constraint::AllOf(&[&[A], B]), REST];
    pass(all, &[json!({"a": 1, "b": 1})]);
    // A violation is reported once.
    fail(all, json!({"b": "x"}), &["/b type an integer"]);
    let any: Constraints = &[
        A,
        Constraint::AnyOf(&[B, &[Constraint::Required(&["c"])]]),
        REST,
    ];
    pass(any, &[json!({"a": 1, "b": 1})]);
    // The schema that evaluates `b` rejects the value, so that `b` is unevaluated.
    fail(
        any,
        json!({"b": "x", "c": 1}),
        &["/b unevaluatedProperties", "/c unevaluatedProperties"],
    );
    let one: Constraints = &[
        Constraint::OneOf(&[B, &[Constraint::Required(&["c"])]]),
        REST,
    ];
    pass(one, &[json!({"b": 1})]);
    let referred: Constraints = &[Constraint::Ref(&B), REST];
    pass(referred, &[json!({"b": 1})]);
    fail(referred, json!({"c": 1}), &["/c unevaluatedProperties"]);
    let condition: Constraints = &[
        Constraint::If(B, &[A], &[Constraint::Properties(&[("c", &[])], &[], None)]),
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
    let dependent: Constraints = &[Constraint::DependentSchemas(&[("a", B)]), A, REST];
    pass(dependent, &[json!({"a": 1, "b": 1})]);
    fail(dependent, json!({"b": 1}), &["/b unevaluatedProperties"]);
    let inner: Constraints = &[
        Constraint::AllOf(&[&[A, Constraint::UnevaluatedProperties(INTEGER)]]),
        REST,
    ];
    pass(inner, &[json!({"a": "x", "z": 1})]);
    let others: Constraints = &[Constraint::Properties(&[], &[], Some(&[])), REST];
    pass(others, &[json!({"z": 1})]);
    let not: Constraints = &[Constraint::Not(&[Constraint::Never], ""), REST];
    fail(not, json!({"z": 1}), &["/z unevaluatedProperties"]);
}

#[test]
fn unevaluated_items() {
    const REST: Constraint = Constraint::UnevaluatedItems(&[Constraint::Never]);
    let first: Constraints = &[Constraint::Items(&[TEXT], None), REST];
    pass(first, &[json!([]), json!(["a"])]);
    fail(
        first,
        json!(["a", 1, 2]),
        &["/1 unevaluatedItems", "/2 unevaluatedItems"],
    );
    let all: Constraints = &[Constraint::Items(&[TEXT], Some(INTEGER)), REST];
    pass(all, &[json!(["a", 1, 2])]);
    let contained: Constraints = &[Constraint::Contains(TEXT, 1, None), REST];
    pass(contained, &[json!(["a", "b"])]);
    fail(contained, json!(["a", 1]), &["/1 unevaluatedItems"]);
    let inner: Constraints = &[
        Constraint::AnyOf(&[&[Constraint::Items(&[TEXT], None)], INTEGER]),
        REST,
    ];
    pass(inner, &[json!(["a"])]);
    fail(inner, json!(["a", 1]), &["/1 unevaluatedItems"]);
    let nested: Constraints = &[
        Constraint::AllOf(&[&[Constraint::UnevaluatedItems(INTEGER)]]),
        REST,
    ];
    pass(nested, &[json!([1, 2])]);
}

#[test]
fn constraints_validated_elsewhere_only_evaluate() {
    let rules: Constraints = &[Constraint::Unevaluated(&[
        Constraint::Properties(&[("a", TEXT)], &[], None),
        Constraint::Items(&[TEXT], None),
        Constraint::UnevaluatedProperties(&[Constraint::Never]),
        Constraint::UnevaluatedItems(&[Constraint::Never]),
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
fn unexpected_values_are_reported_with_their_keyword() {
    const NONE: Option<Constraints> = Some(&[Constraint::Never]);
    let fields: Constraints = &[Constraint::Properties(
        &[("a", &[Constraint::Never])],
        &[],
        NONE,
    )];
    pass(fields, &[json!({})]);
    fail(
        fields,
        json!({"a": 1, "b": 1}),
        &["/a false", "/b additionalProperties"],
    );
    let items: Constraints = &[Constraint::Items(&[TEXT], NONE)];
    pass(items, &[json!(["a"])]);
    fail(items, json!(["a", 1]), &["/1 items"]);
}
