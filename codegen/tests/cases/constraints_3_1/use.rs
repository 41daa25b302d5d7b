//! Keywords of OpenAPI 3.1 that apply subschemas to parts of an instance.

use constraints_3_1::Validate;
use constraints_3_1::types::{ByName, Depends, Holder, Idle};

fn violations<T: Validate + serde::de::DeserializeOwned + serde::Serialize>(json: &str) -> Vec<String> {
    let value: T = serde_json::from_str(json).expect("deserializes");
    let before: serde_json::Value = serde_json::from_str(json).expect("is JSON");
    let after = serde_json::to_value(&value).expect("serializes");
    assert_eq!(after, before, "all of it is kept");
    let violations = value.validate().err();
    let all = violations.iter().flatten();
    all.map(|it| format!("{} {}", it.location(), it.keyword()))
        .collect()
}

fn held(field: &str, json: &str) -> Vec<String> {
    violations::<Holder>(&format!(r#"{{"{field}":{json}}}"#))
}

#[test]
fn the_name_of_a_property_selects_its_schema() {
    let good = r#"{"id":1,"x-any":[7],"is-new":true,"other":"abc"}"#;
    assert_eq!(violations::<ByName>(good), [""; 0]);
    assert_eq!(
        violations::<ByName>(r#"{"is-new":"yes","other":"long","some":1}"#),
        ["/is-new type", "/other maxLength", "/some type"]
    );
}

#[test]
fn unevaluated_properties() {
    for good in [
        r#""text""#,
        r#"{"kind":"numbered","number":1}"#,
        r#"{"name":"a"}"#,
    ] {
        assert_eq!(held("mixed", good), [""; 0], "{good}");
    }
    assert_eq!(
        held("mixed", r#"{"kind":"numbered","number":0,"name":"a"}"#),
        ["/mixed/number minimum", "/mixed/name unevaluatedProperties"]
    );
    assert_eq!(
        held("mixed", r#"{"kind":"other","number":1}"#),
        ["/mixed/number unevaluatedProperties"]
    );
}

#[test]
fn unevaluated_items() {
    assert_eq!(held("rows", r#"["a",10,true,11]"#), [""; 0]);
    assert_eq!(
        held("rows", r#"["a",10,9]"#),
        ["/rows minContains", "/rows/2 type"]
    );
    assert_eq!(
        held("rows", r#"["a",10,11,12,13,"b"]"#),
        ["/rows maxContains", "/rows/5 type"]
    );
}

#[test]
fn dependent_schemas() {
    assert_eq!(violations::<Depends>(r#"{"address":""}"#), [""; 0]);
    assert_eq!(violations::<Depends>(r#"{"card":"1"}"#), ["/address required"]);
    assert_eq!(
        violations::<Depends>(r#"{"card":"1","address":"x"}"#),
        ["/address minLength"]
    );
}

#[test]
fn properties_of_a_branch_are_kept() {
    assert_eq!(held("either", r#"{"a":"x","c":-3}"#), [""; 0]);
    assert_eq!(held("either", r#"{"a":"x"}"#), ["/either minProperties"]);
    assert_eq!(held("either", r#"{"n":"x","m":1}"#), ["/either/n type"]);
    assert_eq!(held("either", "[]"), ["/either minItems"]);
}

#[test]
fn a_union_of_null_alone_is_null() {
    let read = serde_json::from_str::<Holder>(r#"{"nothing":null}"#);
    assert!(read.is_ok(), "{read:?}");
    let read = serde_json::from_str::<Holder>(r#"{"nothing":"a"}"#);
    assert!(read.is_err(), "{read:?}");
}

#[test]
fn no_property_is_unevaluated_after_additional_properties() {
    assert_eq!(violations::<Idle>(r#"{"a":"x","b":1}"#), [""; 0]);
}

#[test]
fn dependencies_mean_both_of_their_successors() {
    assert_eq!(held("older", r#"{"b":1,"d":1}"#), [""; 0]);
    assert_eq!(
        held("older", r#"{"a":1,"c":1}"#),
        ["/older/b required", "/older/d required"]
    );
}
