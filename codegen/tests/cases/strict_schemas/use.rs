//! Schemas as JSON Schema defines them, without an inferred type.

use strict_schemas::Validate;
use strict_schemas::types::{Closed, Holder, Open, Secrets};

#[test]
fn without_a_type_each_keyword_constrains_only_its_own_json_type() {
    let violations = |json: &str| {
        let held: serde_json::Value = serde_json::from_str(json).expect("is JSON");
        let holder = Holder::new().held(held);
        holder.validate().map_or_else(|found| found.count(), |()| 0)
    };
    assert_eq!(["7", "null", "[]", r#"{"a":"ab"}"#].map(violations), [0; 4]);
    assert_eq!(["{}", r#"{"a":"x"}"#].map(violations), [1; 2]);
}

#[test]
fn branches_of_all_of_do_not_see_each_others_properties() {
    let is_valid = |json: &str| {
        let value: Closed = serde_json::from_str(json).expect("is an object");
        value.validate().is_ok()
    };
    assert!(is_valid(r#"{"a":""}"#));
    assert!(!is_valid(r#"{"b":""}"#));
}

#[test]
fn undeclared_properties_are_kept() {
    let open: Open = serde_json::from_str(r#"{"a":1,"z":2}"#).expect("is an object");
    assert_eq!(
        serde_json::to_string(&open).expect("can be serialized"),
        r#"{"a":1,"z":2}"#
    );
}

#[test]
fn any_json_that_is_a_secret_is_redacted() {
    const MARK: &str = "hunter2";
    let quiet = |text: String| assert!(!text.contains(MARK), "{text}");
    let json = format!(
        r#"{{"any":"{MARK}","limited":"{MARK}","typed":"{MARK}","list":["{MARK}",7],
            "loose":{{"secret":"{MARK}"}},"union":"{MARK}"}}"#
    );
    let secrets: Secrets = serde_json::from_str(&json).expect("decodes");
    assert_eq!(secrets.validate(), Ok(()));
    quiet(format!("{secrets:?} {secrets:#?}"));
    assert_eq!(secrets.any.as_deref(), Some(&serde_json::json!(MARK)));
    for invalid in [
        format!(r#"{{"union":"{MARK}{MARK}"}}"#),
        format!(r#"{{"loose":{{"secret":["{MARK}"]}}}}"#),
        format!(r#"{{"list":"{MARK}"}}"#),
        format!(r#"{{"typed":["{MARK}"]}}"#),
    ] {
        match serde_json::from_str::<Secrets>(&invalid) {
            Err(error) => quiet(format!("{error} {error:?}")),
            Ok(secrets) => {
                let found = secrets.validate().expect_err("is invalid");
                quiet(format!("{secrets:?} {found} {found:?}"));
            }
        }
    }
}
