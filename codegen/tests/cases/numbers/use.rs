//! Limits of numbers: inside, at the limit, and just outside.

use numbers::Validate;
use numbers::types::Numbers;

/// The violations in `fields`, or `None` if they cannot be deserialized.
fn violations(fields: &str) -> Option<Vec<String>> {
    let text = format!("{{\"count\":1,\"half\":1,{fields}}}");
    // If a field occurs twice, the last one counts here.
    let value: serde_json::Value = serde_json::from_str(&text).ok()?;
    let read: Numbers = serde_json::from_value(value).ok()?;
    let found = read.validate().err().unwrap_or_default();
    Some(
        found
            .iter()
            .map(|one| format!("{} {}", one.location(), one.keyword()))
            .collect(),
    )
}

#[track_caller]
fn accepted(fields: &str) {
    assert_eq!(violations(fields), Some(vec![]), "{fields}");
}

#[track_caller]
fn rejected(fields: &str, what: &str) {
    assert_eq!(violations(fields), Some(vec![what.to_owned()]), "{fields}");
}

#[test]
fn integers_have_limits() {
    accepted(r#""count":10"#);
    rejected(r#""count":0"#, "/count minimum");
    rejected(r#""count":11"#, "/count maximum");
    accepted(r#""small":1"#);
    accepted(r#""small":2147483647"#);
    rejected(r#""small":0"#, "/small exclusiveMinimum");
    assert_eq!(violations(r#""small":2147483648"#), None);
    accepted(r#""even":98"#);
    accepted(r#""even":-2"#);
    accepted(r#""even":0"#);
    rejected(r#""even":97"#, "/even multipleOf");
    rejected(r#""even":100"#, "/even exclusiveMaximum");
    accepted(r#""whole":9223372036854775807"#);
    assert_eq!(violations(r#""whole":9223372036854775808"#), None);
    accepted(r#""far":-2147483648"#);
    accepted(r#""age":150"#);
    rejected(r#""age":151"#, "/age maximum");
}

#[test]
fn a_fractional_limit_is_rounded_to_the_next_integer() {
    accepted(r#""half":2"#);
    rejected(r#""half":0"#, "/half minimum");
    rejected(r#""half":3"#, "/half exclusiveMaximum");
    assert_eq!(violations(r#""half":1.5"#), None);
}

#[test]
fn fractions_have_limits() {
    for good in ["0", "0.0", "1", "1e0", "0.5", "-0"] {
        accepted(&format!("\"ratio\":{good}"));
    }
    rejected(r#""ratio":-0.0001"#, "/ratio minimum");
    rejected(r#""ratio":1.0000001"#, "/ratio maximum");
    rejected(r#""open":-1.5"#, "/open exclusiveMinimum");
    rejected(r#""open":1000"#, "/open exclusiveMaximum");
    accepted(r#""open":999.9999"#);
    accepted(r#""single":0.1"#);
    rejected(r#""single":0.11"#, "/single maximum");
    accepted(r#""free":1.7e308"#);
    assert_eq!(violations(r#""free":"1""#), None);
}

#[test]
fn nan_and_infinity_are_invalid() {
    let text = r#"{"count":1,"half":1}"#;
    let mut numbers: Numbers = serde_json::from_str(text).expect("deserializes");
    (numbers.ratio, numbers.free) = (Some(f64::NAN), Some(f64::INFINITY));
    let found = numbers.validate().expect_err("cannot be written");
    let wanted = "/ratio: must be a number, but is NaN; /free: must be a number, but is inf";
    assert_eq!(found.to_string(), wanted);
}
