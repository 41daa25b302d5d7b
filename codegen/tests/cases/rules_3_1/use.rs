//! Keywords of OpenAPI 3.1 that say what holds for the parts of a value.

use rules_3_1::Validate;
use rules_3_1::types::{ByName, Depends, Holder, Idle};

fn broken<T: Validate + serde::de::DeserializeOwned + serde::Serialize>(json: &str) -> Vec<String> {
    let value: T = serde_json::from_str(json).expect("fits the type");
    let before: serde_json::Value = serde_json::from_str(json).expect("is JSON");
    let after = serde_json::to_value(&value).expect("can be written");
    assert_eq!(after, before, "all of it is kept");
    let violations = value.validate().err();
    let all = violations.iter().flatten();
    all.map(|it| format!("{} {}", it.location(), it.keyword()))
        .collect()
}

fn held(field: &str, json: &str) -> Vec<String> {
    broken::<Holder>(&format!(r#"{{"{field}":{json}}}"#))
}

#[test]
fn the_name_of_a_field_says_which_schema_holds() {
    let good = r#"{"id":1,"x-any":[7],"is-new":true,"other":"abc"}"#;
    assert_eq!(broken::<ByName>(good), [""; 0]);
    assert_eq!(
        broken::<ByName>(r#"{"is-new":"yes","other":"long","some":1}"#),
        ["/is-new type", "/other maxLength", "/some type"]
    );
}

#[test]
fn fields_that_no_keyword_has_looked_at() {
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
fn items_that_no_keyword_has_looked_at() {
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
fn a_field_can_bring_a_schema() {
    assert_eq!(broken::<Depends>(r#"{"address":""}"#), [""; 0]);
    assert_eq!(broken::<Depends>(r#"{"card":"1"}"#), ["/address required"]);
    assert_eq!(
        broken::<Depends>(r#"{"card":"1","address":"x"}"#),
        ["/address minLength"]
    );
}

#[test]
fn fields_of_one_of_several_kinds_are_kept() {
    assert_eq!(held("either", r#"{"a":"x","c":-3}"#), [""; 0]);
    assert_eq!(held("either", r#"{"a":"x"}"#), ["/either minProperties"]);
    assert_eq!(held("either", r#"{"n":"x","m":1}"#), ["/either/n type"]);
    assert_eq!(held("either", "[]"), ["/either minItems"]);
}

#[test]
fn a_choice_of_null_alone_is_null() {
    let read = serde_json::from_str::<Holder>(r#"{"nothing":null}"#);
    assert!(read.is_ok(), "{read:?}");
    let read = serde_json::from_str::<Holder>(r#"{"nothing":"a"}"#);
    assert!(read.is_err(), "{read:?}");
}

#[test]
fn no_field_is_left_where_one_keyword_looks_at_all() {
    assert_eq!(broken::<Idle>(r#"{"a":"x","b":1}"#), [""; 0]);
}

#[test]
fn dependencies_are_both_of_what_they_became() {
    assert_eq!(held("older", r#"{"b":1,"d":1}"#), [""; 0]);
    assert_eq!(
        held("older", r#"{"a":1,"c":1}"#),
        ["/older/b required", "/older/d required"]
    );
}
