//! A list of every type: any value, whose other keywords are about instances of one type.

use types_every::Validate;
use types_every::types::{Narrow, Setting};

fn violations<T: Validate + serde::de::DeserializeOwned>(json: &str) -> Vec<String> {
    let value: T = serde_json::from_str(json).expect("has the shape");
    let violations = value.validate().err();
    let all = violations.iter().flatten();
    all.map(|it| format!("{} {}", it.location(), it.keyword()))
        .collect()
}

#[test]
fn values_of_every_type_are_kept() {
    for value in ["{\"a\":1}", "[1,\"b\"]", "\"text\"", "2.5", "true", "null"] {
        let json = format!("{{\"value\":{value},\"record\":{value},\"free\":{value}}}");
        let setting: Setting = serde_json::from_str(&json).expect("has the shape");
        assert_eq!(setting.validate().err(), None, "{value}");
        let written: serde_json::Value = serde_json::to_value(&setting).expect("is JSON");
        let expected: serde_json::Value = serde_json::from_str(&json).expect("is JSON");
        assert_eq!(written, expected);
    }
}

#[test]
fn keywords_are_about_their_own_type() {
    let setting = |rest: &str| violations::<Setting>(&format!("{{\"value\":1,{rest}}}"));
    assert_eq!(setting("\"short\":\"abcd\""), ["/short maxLength"]);
    assert_eq!(setting("\"short\":[1,2,3,4]"), [""; 0]);
    assert_eq!(setting("\"record\":{\"x\":1}"), ["/record/x type"]);
    assert_eq!(setting("\"record\":[{\"x\":1}]"), [""; 0]);
    assert_eq!(setting("\"given\":[1]"), ["/given/0 type"]);
    assert_eq!(setting("\"given\":7"), [""; 0]);
}

#[test]
fn a_narrower_list_counts() {
    assert!(serde_json::from_str::<Narrow>("\"abcd\"").is_err());
    assert!(serde_json::from_str::<Narrow>("1").is_err());
}
