//! Rules that no type can say: they are checked on the value as JSON.

use rules_documented::Validate;
use rules_documented::types::Everything;

fn broken(json: &str) -> Vec<String> {
    let value: Everything = serde_json::from_str(json).expect("is an object");
    let violations = value.validate().err();
    let all = violations.iter().flatten();
    all.map(|it| format!("{} {}", it.place(), it.keyword())).collect()
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
    let demands = ["/b required", "/b required"];
    assert_eq!(broken(r#"{"a":"x"}"#), demands);
    assert_eq!(broken(r#"{"two":"ac"}"#), ["/two pattern"]);
}
