//! Constraints that the type does not express: they are evaluated over the value as JSON.

use constraints::Validate;
use constraints::types::{Everything, Extra, Holder, OnlyMember};

fn violations(json: &str) -> Vec<String> {
    violations_of::<Everything>(json)
}

fn violations_of<T: Validate + serde::de::DeserializeOwned>(json: &str) -> Vec<String> {
    let value: T = serde_json::from_str(json).expect("is an object");
    let violations = value.validate().err();
    let all = violations.iter().flatten();
    all.map(|it| format!("{} {}", it.location(), it.keyword()))
        .collect()
}

#[test]
fn valid_instances_pass() {
    assert_eq!(violations(r#"{"code":"a"}"#), [""; 0]);
    assert_eq!(violations(r#"{"a":"x","b":[],"two":"ab"}"#), [""; 0]);
}

#[test]
fn each_violation_is_reported() {
    assert_eq!(violations("{}"), [" minProperties"]);
    assert_eq!(
        violations(r#"{"d":1,"e":1,"f":1,"g":1,"h":1,"i":1}"#),
        [" maxProperties"]
    );
    assert_eq!(violations(r#"{"D":1}"#), ["/D pattern"]);
    assert_eq!(violations(r#"{"c":1}"#), [" not"]);
    // Two keywords require it; that is one violation.
    assert_eq!(violations(r#"{"a":"x"}"#), ["/b required"]);
    assert_eq!(violations(r#"{"two":"ac"}"#), ["/two pattern"]);
}

#[test]
fn an_object_and_its_properties_have_constraints() {
    assert_eq!(violations_of::<Extra>(r#"{"a":"long","b":"abc"}"#), [""; 0]);
    assert_eq!(
        violations_of::<Extra>(r#"{"a":"a","b":"long","c":""}"#),
        ["/b maxLength", " maxProperties"]
    );
}

#[test]
fn a_schema_that_several_constraints_refer_to_applies_to_each() {
    assert_eq!(
        violations_of::<Holder>(r#"{"held":{"cat":"x","dog":"y"}}"#),
        [""; 0]
    );
    assert_eq!(
        violations_of::<Holder>(r#"{"held":{"cat":"Tom"}}"#),
        ["/held not"]
    );
    assert_eq!(
        violations_of::<Holder>(r#"{"held":{"dog":"Rex"}}"#),
        ["/held not"]
    );
}

#[test]
fn a_map_and_its_values_have_constraints() {
    assert_eq!(
        violations_of::<Holder>(r#"{"few":{"a":"long","b":""}}"#),
        ["/few/a maxLength", "/few maxProperties"]
    );
}

#[test]
fn a_union_with_one_branch_has_its_constraints() {
    assert_eq!(violations_of::<OnlyMember>(r#"{"even":6,"none":{"a":1}}"#), [""; 0]);
    assert_eq!(
        violations_of::<OnlyMember>(r#"{"even":4,"none":{}}"#),
        ["/even multipleOf", "/none minProperties"]
    );
    assert_eq!(violations_of::<OnlyMember>(r#"{"even":3,"none":null}"#), ["/even multipleOf"]);
}

#[test]
fn the_values_of_an_open_enum_have_constraints() {
    let grows = |text: &str| violations_of::<OnlyMember>(&format!(r#"{{"grows":{text:?}}}"#));
    assert_eq!(grows("ab"), [""; 0]);
    assert_eq!(grows("xy"), [""; 0]);
    assert_eq!(grows("-yz"), ["/grows maxLength", "/grows pattern", "/grows format"]);
}
