//! Limits of numbers: inside, at the end, and just outside.

use numbers::Validate;
use numbers::types::Numbers;

/// What `fields` break, besides the required ones; none where they cannot be read.
fn broken(fields: &str) -> Option<Vec<String>> {
    let text = format!("{{\"count\":1,\"half\":1,{fields}}}");
    // Of a field that is there twice, the last one counts here.
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
fn taken(fields: &str) {
    assert_eq!(broken(fields), Some(vec![]), "{fields}");
}

#[track_caller]
fn refused(fields: &str, what: &str) {
    assert_eq!(broken(fields), Some(vec![what.to_owned()]), "{fields}");
}

#[test]
fn whole_numbers_keep_their_limits() {
    taken(r#""count":10"#);
    refused(r#""count":0"#, "/count minimum");
    refused(r#""count":11"#, "/count maximum");
    taken(r#""small":1"#);
    taken(r#""small":2147483647"#);
    refused(r#""small":0"#, "/small exclusiveMinimum");
    assert_eq!(broken(r#""small":2147483648"#), None);
    taken(r#""even":98"#);
    taken(r#""even":-2"#);
    taken(r#""even":0"#);
    refused(r#""even":97"#, "/even multipleOf");
    refused(r#""even":100"#, "/even exclusiveMaximum");
    taken(r#""whole":9223372036854775807"#);
    assert_eq!(broken(r#""whole":9223372036854775808"#), None);
    taken(r#""far":-2147483648"#);
    taken(r#""age":150"#);
    refused(r#""age":151"#, "/age maximum");
}

#[test]
fn a_limit_that_is_a_fraction_moves_to_the_next_whole_number() {
    taken(r#""half":2"#);
    refused(r#""half":0"#, "/half minimum");
    refused(r#""half":3"#, "/half exclusiveMaximum");
    assert_eq!(broken(r#""half":1.5"#), None);
}

#[test]
fn fractions_keep_their_limits() {
    for good in ["0", "0.0", "1", "1e0", "0.5", "-0"] {
        taken(&format!("\"ratio\":{good}"));
    }
    refused(r#""ratio":-0.0001"#, "/ratio minimum");
    refused(r#""ratio":1.0000001"#, "/ratio maximum");
    refused(r#""open":-1.5"#, "/open exclusiveMinimum");
    refused(r#""open":1000"#, "/open exclusiveMaximum");
    taken(r#""open":999.9999"#);
    taken(r#""single":0.1"#);
    refused(r#""single":0.11"#, "/single maximum");
    taken(r#""free":1.7e308"#);
    assert_eq!(broken(r#""free":"1""#), None);
}

#[test]
fn what_is_no_number_of_json_is_refused() {
    let text = r#"{"count":1,"half":1}"#;
    let mut numbers: Numbers = serde_json::from_str(text).expect("fits");
    (numbers.ratio, numbers.free) = (Some(f64::NAN), Some(f64::INFINITY));
    let found = numbers.validate().expect_err("cannot be written");
    let wanted = "/ratio: must be a number, but is NaN; /free: must be a number, but is inf";
    assert_eq!(found.to_string(), wanted);
}
