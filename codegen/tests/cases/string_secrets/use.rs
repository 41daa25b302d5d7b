//! Secrets are validated like other strings, but are redacted in messages.

use string_secrets::types::{Account, Holder, Password};
use string_secrets::{Validate, Violations};

/// The locations of all violations, and all that is reported as text and JSON.
fn reported<T: Validate + serde::de::DeserializeOwned>(json: &str) -> (Vec<String>, String) {
    let value: T = serde_json::from_str(json).expect("fits the type");
    let found = value.validate().expect_err("is invalid");
    (places(&found), words(&found))
}

fn places(found: &Violations) -> Vec<String> {
    let all = found.iter();
    all.map(|it| format!("{} {}", it.location(), it.keyword()))
        .collect()
}

fn words(found: &Violations) -> String {
    let json = serde_json::to_string(found).expect("serializes");
    format!("{found} {found:?} {json}")
}

#[test]
fn a_newtype_is_redacted_unless_read_explicitly() {
    let found = Password::new("HUNTER2").expect_err("is too short");
    assert_eq!(places(&found), ["Password minLength", "Password pattern"]);
    assert!(!words(&found).contains("HUNTER"), "{found}");
    assert!(found.to_string().contains("but is [redacted]"), "{found}");
    let password = Password::new("correcthorse").expect("is long enough");
    assert_eq!(format!("{password:?}"), "Password(..)");
    assert_eq!(password.as_str(), "correcthorse");
}

#[test]
fn a_secret_without_a_named_type_is_redacted() {
    let (places, words) = reported::<Account>(
        r#"{"password":"HUNTER2","pin":"HUNTER","several":["HU","HUNTER3","HUNTER3"],"other":"HUNTER"}"#,
    );
    assert_eq!(
        places,
        [
            "/password minLength",
            "/password pattern",
            "/pin maxLength",
            "/several/0 minLength",
            "/several/2 uniqueItems",
            "/other maxLength",
            "/other pattern",
            "/pin pattern",
        ]
    );
    // A value that is not a secret is shown.
    let shown = words.matches("HUNTER").count();
    assert!(
        shown > 0 && !words.contains("HUNTER2") && !words.contains("HUNTER3"),
        "{words}"
    );
    assert!(
        !words.contains("/pin: must have at most 4 characters, but is \"HU"),
        "{words}"
    );
}

#[test]
fn a_violation_of_the_whole_object_is_redacted() {
    let (places, words) = reported::<Account>(r#"{"pin":"1234","hint":"HUNTER"}"#);
    assert_eq!(places, [" not"]);
    assert!(words.contains("an object with `hint`, `pin`"), "{words}");
    assert!(
        !words.contains("HUNTER") && !words.contains("1234"),
        "{words}"
    );
    let (places, words) = reported::<Account>(r#"{"hint":"secret"}"#);
    assert_eq!(places, ["/hint not"]);
    assert!(words.contains("but is [redacted]"), "{words}");
}

#[test]
fn a_violation_in_a_union_is_redacted() {
    let (places, words) = reported::<Holder>(r#"{"login":{"pin":"HUNTER"}}"#);
    assert_eq!(places, ["/login/pin maxLength", "/login/pin pattern"]);
    assert!(!words.contains("HUNTER"), "{words}");
    let (places, words) = reported::<Holder>(r#"{"login":["HUNTER"]}"#);
    assert_eq!(places, ["/login oneOf"]);
    assert!(!words.contains("HUNTER"), "{words}");
}
