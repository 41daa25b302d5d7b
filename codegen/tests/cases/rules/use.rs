//! Rules that no type can say: they are checked on the value as JSON.

use rules::Validate;
use rules::types::{Everything, Extra, Holder, OnlyMember};

fn broken(json: &str) -> Vec<String> {
    broken_of::<Everything>(json)
}

fn broken_of<T: Validate + serde::de::DeserializeOwned>(json: &str) -> Vec<String> {
    let value: T = serde_json::from_str(json).expect("is an object");
    let violations = value.validate().err();
    let all = violations.iter().flatten();
    all.map(|it| format!("{} {}", it.location(), it.keyword()))
        .collect()
}

#[test]
fn values_that_break_nothing_pass() {
    assert_eq!(broken(r#"{"code":"a"}"#), [""; 0]);
    assert_eq!(broken(r#"{"a":"x","b":[],"two":"ab"}"#), [""; 0]);
}

#[test]
fn each_rule_is_told() {
    assert_eq!(broken("{}"), [" minProperties"]);
    assert_eq!(
        broken(r#"{"d":1,"e":1,"f":1,"g":1,"h":1,"i":1}"#),
        [" maxProperties"]
    );
    assert_eq!(broken(r#"{"D":1}"#), ["/D pattern"]);
    assert_eq!(broken(r#"{"c":1}"#), [" not"]);
    // Two keywords ask for it, which is one fault of the value.
    assert_eq!(broken(r#"{"a":"x"}"#), ["/b required"]);
    assert_eq!(broken(r#"{"two":"ac"}"#), ["/two pattern"]);
}

#[test]
fn rules_of_the_whole_stand_beside_those_of_its_fields() {
    assert_eq!(broken_of::<Extra>(r#"{"a":"long","b":"abc"}"#), [""; 0]);
    assert_eq!(
        broken_of::<Extra>(r#"{"a":"a","b":"long","c":""}"#),
        ["/b maxLength", " maxProperties"]
    );
}

#[test]
fn a_schema_that_several_rules_refer_to_holds_for_each() {
    assert_eq!(
        broken_of::<Holder>(r#"{"held":{"cat":"x","dog":"y"}}"#),
        [""; 0]
    );
    assert_eq!(
        broken_of::<Holder>(r#"{"held":{"cat":"Tom"}}"#),
        ["/held not"]
    );
    assert_eq!(
        broken_of::<Holder>(r#"{"held":{"dog":"Rex"}}"#),
        ["/held not"]
    );
}

#[test]
fn rules_of_a_map_stand_beside_those_of_its_values() {
    assert_eq!(
        broken_of::<Holder>(r#"{"few":{"a":"long","b":""}}"#),
        ["/few/a maxLength", "/few maxProperties"]
    );
}

#[test]
fn a_choice_with_one_member_has_the_rules_of_that() {
    assert_eq!(broken_of::<OnlyMember>(r#"{"even":6,"none":{"a":1}}"#), [""; 0]);
    assert_eq!(
        broken_of::<OnlyMember>(r#"{"even":4,"none":{}}"#),
        ["/even multipleOf", "/none minProperties"]
    );
    assert_eq!(broken_of::<OnlyMember>(r#"{"even":3,"none":null}"#), ["/even multipleOf"]);
}

#[test]
fn values_of_a_set_that_grows_have_rules() {
    let told = |text: &str| broken_of::<OnlyMember>(&format!(r#"{{"grows":{text:?}}}"#));
    assert_eq!(told("ab"), [""; 0]);
    assert_eq!(told("xy"), [""; 0]);
    assert_eq!(told("-yz"), ["/grows maxLength", "/grows pattern", "/grows format"]);
}
