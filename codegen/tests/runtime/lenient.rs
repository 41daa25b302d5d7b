//! Lenient decoding of what servers send in fact: each value is read if it has a reading, omitted if
//! its place can do without it, and recorded; strict decoding accepts none of it.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::runtime::format::date::Date;
use crate::runtime::format::date_time::DateTime;
use crate::runtime::json::base64_bytes::Base64;
use crate::runtime::json::decode::Decode;
use crate::runtime::json::decoding::Decoding;
use crate::runtime::json::drift::Drift;
use crate::runtime::json::object;
use crate::runtime::response::body_reader;
use crate::runtime::response::received::Received;
use crate::runtime::validation::validate::Validate;

/// A type whose property `v` is required.
#[derive(PartialEq)]
struct Required<T> {
    v: T,
}

/// A type whose property `v` is optional.
#[derive(PartialEq)]
struct Optional<T> {
    v: Option<T>,
}

/// Without required properties.
#[derive(Clone, PartialEq)]
struct Settings {
    color: Option<String>,
}

object::object!(Settings {
    color: optional "color",
});

/// Declares the types with a property of a type.
macro_rules! holders {
    ($($type:ty => $required:ident $optional:ident;)*) => {$(
        type $required = Required<$type>;
        object::object!($required { v: required "v" });
        type $optional = Optional<$type>;
        object::object!($optional { v: optional "v" });
    )*};
}
holders! {
    String => RequiredString OptionalString;
    bool => RequiredBool OptionalBool;
    i32 => RequiredInt OptionalInt;
    i64 => RequiredLong OptionalLong;
    f64 => RequiredNumber OptionalNumber;
    Vec<String> => RequiredList OptionalList;
    BTreeMap<String, i64> => RequiredMap OptionalMap;
    BTreeMap<String, Vec<i64>> => RequiredLists OptionalLists;
    Settings => RequiredSettings OptionalSettings;
    (i64, String) => RequiredPair OptionalPair;
    Date => RequiredDate OptionalDate;
    DateTime => RequiredTime OptionalTime;
    Base64 => RequiredBytes OptionalBytes;
}

fn decode<T: Decode>(text: &str, decoding: Decoding) -> Option<(T, Drift)> {
    body_reader::json(text.as_bytes(), decoding).ok()
}

/// A value is read as another one in a required and in an optional place, which is recorded.
macro_rules! read {
    ($type:ty: $($text:literal => $value:expr),* $(,)?) => {$(
        let body = format!("{{\"v\":{}}}", $text);
        let (required, drift) = decode::<Required<$type>>(&body, Decoding::Lenient).unwrap();
        assert_eq!((required.v, drift.len()), ($value, 1), "{body}");
        assert_eq!((drift[0].pointer(), drift[0].raw()), ("/v", $text));
        assert_eq!(drift[0].omitted(), None);
        assert!(decode::<Required<$type>>(&body, Decoding::Strict).is_none(), "{body}");
        if $text != "null" {
            let (optional, drift) = decode::<Optional<$type>>(&body, Decoding::Lenient).unwrap();
            assert_eq!((optional.v, drift.len()), (Some($value), 1), "{body}");
        }
        assert!(decode::<Optional<$type>>(&body, Decoding::Strict).is_none(), "{body}");
    )*};
}

/// A value has no reading: it is omitted in an optional place, and fails in a required one.
macro_rules! omitted {
    ($type:ty: $($text:literal),* $(,)?) => {$(
        let body = format!("{{\"v\":{}}}", $text);
        let (optional, drift) = decode::<Optional<$type>>(&body, Decoding::Lenient).unwrap();
        assert!(optional.v.is_none() && drift.len() == 1, "{body}");
        assert_eq!((drift[0].pointer(), drift[0].raw()), ("/v", $text));
        assert_eq!(drift[0].omitted(), Some("/v"));
        assert!(decode::<Optional<$type>>(&body, Decoding::Strict).is_none(), "{body}");
        let error = body_reader::json::<Required<$type>>(body.as_bytes(), Decoding::Lenient);
        assert_eq!(error.unwrap_err().pointer(), "/v", "{body}");
    )*};
}

#[test]
fn scalars_of_another_type_are_read_if_they_mean_one_value() {
    read!(f64: r#""37.77""# => 37.77, r#""-1e3""# => -1000.0);
    read!(i64: r#""37""# => 37, r#""1.0""# => 1);
    read!(bool: "1" => true, "0" => false, r#""true""# => true, r#""false""# => false);
    read!(String: "5" => "5".to_owned(), "9223372036854775808" => "9223372036854775808".to_owned(),
        "1.50" => "1.50".to_owned(), "true" => "true".to_owned());
}

#[test]
fn values_without_a_reading_are_omitted() {
    omitted!(f64: "true", r#""a""#, r#""""#, r#"" 1""#, r#""NaN""#, r#""0x1""#, "[]", "{}", "1e400", "null");
    omitted!(i32: "2147483648", r#""2147483648""#, "1.5", "9223372036854775808");
    omitted!(i64: "9223372036854775808", "-9223372036854775809", "1e30", "[1]");
    omitted!(bool: "2", r#""yes""#, r#""1""#, "null", "{}");
    omitted!(String: "null", "[]", r#"{"a":1}"#);
    omitted!(Vec<String>: r#""""#, r#"{"a":1}"#, "7");
    omitted!(BTreeMap<String, i64>: r#""""#, "[1]", "7");
    omitted!(Settings: r#""""#, "[1]", "7");
    omitted!((i64, String): "[1]", "{}", "null");
}

#[test]
fn null_and_the_other_empty_collection_are_empty() {
    read!(Vec<String>: "null" => Vec::new(), "{}" => Vec::new(), "{ }" => Vec::new());
    read!(BTreeMap<String, i64>: "null" => BTreeMap::new(), "[]" => BTreeMap::new());
    read!(Settings: "null" => Settings { color: None }, "[ ]" => Settings { color: None });
    // Where nothing may be, nothing is.
    for (text, is_strict) in [("null", false), ("[]", true)] {
        let body = format!("{{\"v\":{text}}}");
        let (list, _) = decode::<OptionalList>(&body, Decoding::Lenient).unwrap();
        assert_eq!(list.v.is_some(), is_strict);
    }
    let body = r#"{"v":{"a":null,"b":[1,null,2]}}"#;
    let (lists, drift) = decode::<RequiredLists>(body, Decoding::Lenient).unwrap();
    assert_eq!(json!(lists.v), json!({"a": [], "b": [1, 2]}));
    assert_eq!(drift.len(), 2);
    // The body itself may be null only if it is a list or a map.
    assert!(decode::<Vec<i64>>("null", Decoding::Lenient).is_some());
    assert!(decode::<Settings>("null", Decoding::Lenient).is_none());
    assert!(decode::<Settings>("[]", Decoding::Lenient).is_none());
}

#[test]
fn tuples_may_be_too_long() {
    read!((i64, String): r#"[1,"a",[2]]"# => (1, "a".to_owned()));
}

#[test]
fn a_value_is_omitted_with_what_it_is_required_in() {
    let body = r#"{"v":["a","b"]}"#;
    let (pair, drift) = decode::<OptionalPair>(body, Decoding::Lenient).unwrap();
    assert_eq!((pair.v, drift.len()), (None, 1));
    assert_eq!(
        (drift[0].pointer(), drift[0].omitted()),
        ("/v/0", Some("/v"))
    );
    assert_eq!(drift[0].raw(), r#"["a","b"]"#);
}

#[test]
fn items_and_entries_without_a_reading_are_omitted() {
    let body = r#"{"v":["a",[],"b",null,{"x":1}]}"#;
    let (list, drift) = decode::<RequiredList>(body, Decoding::Lenient).unwrap();
    assert_eq!(list.v, ["a", "b"]);
    let omitted: Vec<_> = drift.iter().map(|it| (it.omitted(), it.raw())).collect();
    assert_eq!(
        omitted,
        [
            (Some("/v/1"), "[]"),
            (Some("/v/3"), "null"),
            (Some("/v/4"), r#"{"x":1}"#)
        ]
    );
    let body = r#"{"v":{"a":1,"b":"x","c":null,"d":"4"}}"#;
    let (map, drift) = decode::<RequiredMap>(body, Decoding::Lenient).unwrap();
    assert_eq!(json!(map.v), json!({"a": 1, "d": 4}));
    assert_eq!(drift.len(), 3);
}

#[test]
fn dates_and_times_are_read_in_other_notations() {
    let time = |text: &str| text.parse::<DateTime>().unwrap();
    read!(DateTime:
        r#""2016-03-24T21:05:50+0000""# => time("2016-03-24T21:05:50+00:00"),
        r#""2016-03-24T21:05:50+02""# => time("2016-03-24T21:05:50+02:00"),
        r#""2016-03-24 21:05:50Z""# => time("2016-03-24T21:05:50Z"),
        r#""2016-03-24 21:05:50 +0130""# => time("2016-03-24T21:05:50+01:30"),
        r#""2016-03-24 21:05:50.250 UTC""# => time("2016-03-24T21:05:50.250Z"),
        r#""20160324T210550Z""# => time("2016-03-24T21:05:50Z"),
        r#""2016-03-24T21:05Z""# => time("2016-03-24T21:05:00Z"),
        r#""2016-03-24T21:05:50,5Z""# => time("2016-03-24T21:05:50.5Z"),
        r#""2016-03-24T21:05:50Z[UTC]""# => time("2016-03-24T21:05:50Z"),
        r#""Thu, 24 Mar 2016 21:05:50 +0200""# => time("2016-03-24T19:05:50Z"),
        r#""Thu, 24 Mar 2016 21:05:50 GMT""# => time("2016-03-24T21:05:50Z"),
    );
    omitted!(DateTime: r#""""#, r#""yesterday""#, r#""2016-03-24""#, "1458853550", r#""2016-13-24T21:05:50Z""#,
        r#""2016-03-24T21:05:50[Europe/Berlin]""#, r#""24.03.2016 21:05""#);
    let date = |text: &str| text.parse::<Date>().unwrap();
    read!(Date:
        r#""2016-03-24T23:30:00-05:00""# => date("2016-03-24"),
        r#""2016-03-24 00:00:00""# => date("2016-03-24"),
        r#""20160324""# => date("2016-03-24"),
    );
    omitted!(Date: r#""""#, r#""2016-02-30""#, r#""03/24/2016""#, "20160324");
}

#[test]
fn a_time_without_an_offset_is_kept_as_such() {
    for (text, instant) in [
        ("2016-03-24T21:05:50", "2016-03-24T21:05:50Z"),
        ("2016-03-24T21:05:50.120", "2016-03-24T21:05:50.12Z"),
    ] {
        let body = format!("{{\"v\":\"{text}\"}}");
        let (required, drift) = decode::<RequiredTime>(&body, Decoding::Lenient).unwrap();
        assert_eq!(drift.len(), 1);
        assert!(!required.v.has_offset());
        assert_eq!(required.v.to_string(), text);
        assert_eq!(required.v.timestamp().to_string(), instant);
        // It violates the format, so that it is not sent, and is recorded once.
        assert!(required.v.validate().is_err());
        let received: Received<RequiredTime> = Received::from_json(body.as_bytes()).unwrap();
        assert_eq!(received.drift().len(), 1, "{}", received.drift());
        assert!(decode::<RequiredTime>(&body, Decoding::Strict).is_none());
        assert!(text.parse::<DateTime>().is_err());
    }
}

#[test]
fn base64_is_read_in_other_alphabets() {
    let bytes = |bytes: &[u8]| Base64::from(bytes);
    read!(Base64:
        r#""AP8""# => bytes(&[0, 255]),
        r#""AP_-""# => bytes(&[0, 255, 254]),
        r#""AP8 ""# => bytes(&[0, 255]),
        r#""AP8=\n""# => bytes(&[0, 255]),
    );
    omitted!(Base64: r#""A""#, r#""*""#, "7");
}

#[test]
fn what_nobody_asked_for_is_not_read() {
    for odd in [
        r#""\ud800""#,
        r#"{"\udfff":0}"#,
        "1e400",
        "-1e999999",
        &format!("{}{}", "[".repeat(1000), "]".repeat(1000)),
        &format!("{}1{}", "{\"a\":".repeat(1000), "}".repeat(1000)),
        r#"{"a":1,"a":2}"#,
    ] {
        let body = format!("{{\"x\":{odd},\"v\":1}}");
        let (value, drift) = decode::<RequiredInt>(&body, Decoding::Lenient).unwrap();
        assert!(value.v == 1 && drift.is_empty(), "{body}");
    }
    for fault in [
        "1e",
        "01",
        "\"\\u12\"",
        "\"\t\"",
        "[1,]",
        "[",
        "tru",
        "'a'",
        "NaN",
    ] {
        let body = format!("{{\"x\":{fault},\"v\":1}}");
        assert!(
            decode::<RequiredInt>(&body, Decoding::Lenient).is_none(),
            "{body}"
        );
    }
}

#[test]
fn a_text_that_is_not_quite_unicode_is_read_where_it_is() {
    read!(String: r#""a\ud800b""# => "a\u{fffd}b".to_owned());
    let (map, drift) =
        decode::<BTreeMap<String, i64>>(r#"{"\ud800":1}"#, Decoding::Lenient).unwrap();
    assert_eq!((map["\u{fffd}"], drift.len()), (1, 0));
    let latin_1 = b"{\"x\":\"\xe9\",\"v\":\"caf\xe9\"}";
    let (value, drift) = body_reader::json::<RequiredString>(latin_1, Decoding::Lenient).unwrap();
    assert_eq!((&*value.v, drift.len()), ("caf\u{fffd}", 1));
    assert!(body_reader::json::<RequiredString>(latin_1, Decoding::Strict).is_err());
}

#[test]
fn a_byte_order_mark_is_ignored() {
    let marked = "\u{feff}{\"v\":1,\"x\":[]}";
    let (value, drift) = decode::<RequiredInt>(marked, Decoding::Lenient).unwrap();
    assert_eq!((value.v, drift.len(), drift[0].pointer()), (1, 1, ""));
    assert!(decode::<RequiredInt>(marked, Decoding::Strict).is_none());
}

#[test]
fn the_last_of_several_properties_counts() {
    for (body, value) in [
        (r#"{"v":1,"v":2}"#, 2),
        (r#"{"v":1,"x":0,"v":2,"x":0}"#, 2),
        (r#"{"v":null,"v":2}"#, 2),
    ] {
        let (required, drift) = decode::<RequiredInt>(body, Decoding::Lenient).unwrap();
        assert_eq!((required.v, drift.len()), (value, 1), "{body}");
        assert_eq!(drift[0].to_string(), r#"duplicate property "v""#);
        assert!(
            decode::<RequiredInt>(body, Decoding::Strict).is_none(),
            "{body}"
        );
    }
    let body = r#"{"v":1,"v":null}"#;
    let (optional, drift) = decode::<OptionalInt>(body, Decoding::Lenient).unwrap();
    assert_eq!((optional.v, drift.len()), (None, 2));
    let body = r#"{"a":1,"b":2,"a":3}"#;
    let (map, drift) = decode::<BTreeMap<String, i64>>(body, Decoding::Lenient).unwrap();
    assert_eq!((json!(map), drift.len()), (json!({"a": 3, "b": 2}), 1));
    let (any, drift) = decode::<Value>(body, Decoding::Lenient).unwrap();
    assert_eq!((any, drift.len()), (json!({"a": 3, "b": 2}), 1));
    assert!(decode::<Value>(body, Decoding::Strict).is_none());
}

#[test]
fn what_was_received_is_kept() {
    let body = r#"{ "v": "37" }"#;
    let received: Received<RequiredInt> = Received::from_json(body.as_bytes()).unwrap();
    assert_eq!(
        (received.v, received.raw()),
        (37, &bytes::Bytes::from(body))
    );
    let long = "x".repeat(10_000);
    let body = format!("{{\"v\":\"{long}\"}}");
    let (_, drift) = decode::<OptionalInt>(&body, Decoding::Lenient).unwrap();
    assert_eq!(drift[0].raw(), &format!("\"{long}")[..1024]);
    assert!(drift[0].found().len() < 80);
}

#[derive(PartialEq)]
struct Account {
    password: Option<String>,
    pins: Option<Vec<i64>>,
}

object::object!(Account {
    password: optional "password" [Secret],
    pins: optional "pins" [Secret],
} with secrets);

#[test]
fn secrets_are_not_recorded() {
    for body in [
        r#"{"password":12345}"#,
        r#"{"password":[12345]}"#,
        r#"{"password":"","password":"12345"}"#,
        r#"{"pins":["12345"]}"#,
        r#"{"pins":["x12345"]}"#,
    ] {
        let (_, drift) = decode::<Account>(body, Decoding::Lenient).unwrap();
        assert!(!drift.is_empty());
        for deviation in &drift {
            assert!(
                !format!("{deviation} {deviation:?}").contains("12345"),
                "{deviation}"
            );
            assert_eq!(deviation.raw(), "", "{deviation}");
        }
        let error = body_reader::json::<Account>(body.as_bytes(), Decoding::Strict);
        let error = error.unwrap_err().to_string();
        assert!(!error.contains("12345"), "{error}");
    }
}

#[test]
fn an_empty_body_is_a_null() {
    for body in ["", " \r\n"] {
        let body = bytes::Bytes::from(body);
        let (nothing, drift) =
            body_reader::json_body::<Option<i64>>(&body, Decoding::Lenient.into()).unwrap();
        assert_eq!((nothing, drift.len()), (None, 1));
        assert!(body_reader::json_body::<Vec<i64>>(&body, Decoding::Lenient.into()).is_err());
        assert!(body_reader::json_body::<Option<i64>>(&body, Decoding::Strict.into()).is_err());
    }
}
