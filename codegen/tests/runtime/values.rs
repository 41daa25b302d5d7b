//! Other types: enums of values, dates, bytes, tuples, wrappers, and the type without values.

#![allow(unreachable_pub, reason = "macros write what is public elsewhere")]

use crate::runtime::format::date::Date;
use crate::runtime::json::base64_bytes::Base64;
use crate::runtime::json::decode::{self, Decode};
use crate::runtime::json::decoding::Decoding;
use crate::runtime::json::deviation::Deviation;
use crate::runtime::json::encode::Encode;
use crate::runtime::json::integer_enum;
use crate::runtime::json::never::Never;
use crate::runtime::json::value_enum;
use crate::runtime::json::wrapper;
use crate::runtime::request::scalar::Scalar;
use crate::runtime::validation::validate::Validate;
use crate::runtime::validation::violation;

use serde_json::{Value, json};

fn read<T: Decode>(text: &str) -> Result<T, Deviation> {
    decode::from_text(text, Decoding::Strict).map(|(value, _)| value)
}

/// Why a text is rejected.
fn rejected<T: Decode>(text: &str) -> String {
    match read::<T>(text) {
        Ok(_) => panic!("{text}"),
        Err(deviation) => deviation.to_string(),
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Level {
    Low,
    N1,
    True,
    Null,
    Half,
    List,
    Other(Value),
}

value_enum::value_enum!(Level {
    Low = Text("low"),
    N1 = Integer(1),
    True = Boolean(true),
    Null = Null,
    Half = Number(0.5),
    List = Json("[1,{\"a\":2}]"),
} other Other);

#[test]
fn const_values_are_equal_as_in_json_schema() {
    for (text, wanted) in [
        ("\"low\"", Level::Low),
        ("1", Level::N1),
        ("1.0", Level::N1),
        ("true", Level::True),
        ("null", Level::Null),
        ("5e-1", Level::Half),
        ("[1.0,{\"a\":2}]", Level::List),
        ("\"1\"", Level::Other(json!("1"))),
        ("false", Level::Other(json!(false))),
    ] {
        assert_eq!(read::<Level>(text).unwrap(), wanted, "{text}");
    }
    assert_eq!(Level::List.to_value(), json!([1, {"a": 2}]));
    assert_eq!(Level::Other(json!([])).to_value(), json!([]));
    assert_eq!(Level::Low.text(), "low");
    assert_eq!(Level::try_from(json!(0.5)), Ok(Level::Half));
    let wrong = Level::try_from(json!(2)).unwrap_err().to_string();
    assert!(
        wrong.starts_with("must be one of `\"low\"`, `1`, `true`, `null`"),
        "{wrong}"
    );
    assert!(Level::Other(json!(1)).validate().is_ok());
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Size {
    N1,
    Minus1,
    Other(i64),
}

integer_enum::integer_enum!(Size {
    N1 = 1,
    Minus1 = -1,
} other Other);

#[test]
fn integers_are_listed() {
    assert_eq!(read::<Size>("1.0").unwrap(), Size::N1);
    assert_eq!(read::<Size>("-1").unwrap(), Size::Minus1);
    assert_eq!(read::<Size>("7").unwrap(), Size::Other(7));
    assert_eq!(
        rejected::<Size>("\"1\""),
        "expected an integer (i64), found the string \"1\""
    );
    assert_eq!(
        vec![Size::Minus1, Size::Other(7)].view().to_value(),
        json!([-1, 7])
    );
    let wrong = Size::try_from(7).unwrap_err().to_string();
    assert_eq!(wrong, "must be one of `1`, `-1`, but is 7");
}

#[test]
fn dates_are_those_of_the_calendar() {
    for valid in ["2016-02-29", "0000-01-01", "9999-12-31"] {
        let day: Date = valid.parse().unwrap();
        assert_eq!(
            (day.to_string().as_str(), day.text().as_ref()),
            (valid, valid)
        );
        assert_eq!(read::<Date>(&format!("{valid:?}")).unwrap(), day);
        assert_eq!(Date::try_from(day.civil()), Ok(day));
    }
    for invalid in [
        "2015-02-29",
        "2016-2-29",
        "20160229",
        "+02016-02-29",
        "2016-02-29T00:00:00Z",
        "",
    ] {
        assert!(invalid.parse::<Date>().is_err(), "{invalid}");
        let found = rejected::<Date>(&format!("{invalid:?}"));
        assert!(found.starts_with("expected a date (RFC 3339)"), "{found}");
    }
    assert!(Date::try_from(jiff::civil::date(-1, 1, 1)).is_err());
    assert!(read::<Date>("7").is_err());
}

#[test]
fn bytes_are_base64() {
    let bytes: Base64 = read("\"AP/+\"").unwrap();
    assert_eq!(bytes.as_bytes(), [0, 255, 254]);
    assert_eq!(serde_json::to_string(&bytes).unwrap(), "\"AP/+\"");
    assert_eq!(format!("{bytes:?} {bytes}"), "Base64(3 bytes) AP/+");
    for invalid in ["\"AP_-\"", "\"AP/\"", "\"A P/+\"", "\"====\""] {
        let found = rejected::<Base64>(invalid);
        assert!(found.starts_with("expected base64 (RFC 4648)"), "{found}");
    }
}

#[test]
fn tuples_have_a_length() {
    assert_eq!(
        read::<(i64, String)>("[1,\"a\"]").unwrap(),
        (1, "a".to_owned())
    );
    let fault = rejected::<(i64, String)>;
    assert_eq!(
        fault("[1]"),
        "expected an array of length 2, found an array of length 1"
    );
    assert_eq!(
        fault("{}"),
        "expected an array of length 2, found an object"
    );
    assert_eq!(fault("[1,2]"), "/1: expected a string, found the integer 2");
    let found = (1.0, f64::NAN).validate().unwrap_err();
    assert_eq!(
        found.iter().next().map(violation::Violation::location),
        Some("/1")
    );
}

#[derive(Clone, Debug, PartialEq)]
struct Folder(Vec<Folder>);

wrapper::wrapper!(Folder {
    (Vec<Folder>),
});

#[test]
fn an_array_can_contain_itself() {
    let folder: Folder = read("[[],[[]]]").unwrap();
    assert_eq!(folder.len(), 2);
    assert_eq!(folder.view().to_value(), json!([[], [[]]]));
    assert!(folder.validate().is_ok());
    assert_eq!(Vec::from(Folder::from(Vec::new())), []);
    assert_eq!(
        rejected::<Folder>("[[],7]"),
        "/1: expected an array, found the integer 7"
    );
}

#[test]
fn never_has_no_values() {
    assert!(read::<Never>("null").is_err());
    assert_eq!(read::<Vec<Never>>("[]").unwrap(), []);
}
