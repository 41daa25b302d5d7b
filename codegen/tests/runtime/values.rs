//! Small types: constants, days, bytes, tuples, wrappers, and the type without values.

#![allow(unreachable_pub, reason = "the macros write for a public type")]

use std::collections::BTreeMap;

use crate::runtime::base64_text::Base64;
use crate::runtime::date::Date;
use crate::runtime::never::Never;
use crate::runtime::scalar::Scalar;
use crate::runtime::validate::Validate;
use crate::runtime::{constants, integer_enum, limits, validate, wrapper};
use serde_json::{Value, json};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Level {
    N1,
    Minus1,
    Other(integer_enum::Unlisted),
}

integer_enum::integer_enum!(Level {
    N1 = 1,
    Minus1 = -1,
} else Other);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Mixed {
    Null,
    True,
    N2,
    Big,
    N1Point5,
    Auto,
    Value,
    Other(constants::Unlisted),
}

constants::constants!(Mixed {
    Null => Null,
    True => Bool(true),
    N2 => Integer(2),
    Big => Integer(18446744073709551615),
    N1Point5 => Number(1.5),
    Auto => Text("auto"),
    Value => Raw("{\"a\":[1,{}],\"b\":null}"),
} else Other);

#[test]
fn whole_numbers_are_listed() {
    let read: Vec<Level> = serde_json::from_str("[1, -1.0, 7]").unwrap();
    assert!(matches!(
        read.as_slice(),
        [Level::N1, Level::Minus1, Level::Other(_)]
    ));
    assert!(!read.iter().all(|level| level.is_listed()));
    assert_eq!(serde_json::to_string(&read).unwrap(), "[1,-1,7]");
    assert_eq!(
        read.validate().unwrap_err().to_string(),
        "/2: must be one of `1`, `-1`, but is 7"
    );
    assert_eq!(Level::try_from(-1), Ok(Level::Minus1));
    assert!(Level::try_from(0).is_err());
    assert_eq!(
        (
            Level::Minus1.text().as_ref(),
            Level::N1.to_string().as_str()
        ),
        ("-1", "1")
    );
    for other in ["1.5", "\"1\"", "null", "9223372036854775808"] {
        assert!(serde_json::from_str::<Level>(other).is_err(), "{other}");
    }
}

#[test]
fn constants_are_compared_as_json_is() {
    let cases = [
        ("null", Mixed::Null),
        ("true", Mixed::True),
        ("2", Mixed::N2),
        ("2.0", Mixed::N2),
        ("18446744073709551615", Mixed::Big),
        ("1.5", Mixed::N1Point5),
        ("\"auto\"", Mixed::Auto),
        ("{\"b\":null, \"a\":[1.0,{}]}", Mixed::Value),
    ];
    for (text, value) in cases {
        let read: Mixed = serde_json::from_str(text).unwrap();
        assert_eq!(read, value, "{text}");
        assert_eq!(read.validate(), Ok(()));
        assert_eq!(Mixed::try_from(value.to_value()), Ok(value));
    }
    let written = serde_json::to_string(&[Mixed::Big, Mixed::Value, Mixed::N1Point5]).unwrap();
    assert_eq!(
        written,
        "[18446744073709551615,{\"a\":[1,{}],\"b\":null},1.5]"
    );
    assert_eq!(
        (Mixed::Auto.text().as_ref(), Mixed::Null.text().as_ref()),
        ("auto", "null")
    );
}

#[test]
fn another_constant_is_kept_and_told() {
    for text in ["false", "3", "\"\"", "{\"a\":[1,{}]}", "[]"] {
        let read: Mixed = serde_json::from_str(text).unwrap();
        assert!(!read.is_listed());
        assert_eq!(serde_json::to_string(&read).unwrap(), text);
        let told = read.validate().unwrap_err().to_string();
        assert!(
            told.starts_with("must be one of `null`, `true`, `2`"),
            "{told}"
        );
        assert!(told.ends_with(&format!("but is {text}")), "{told}");
    }
}

#[test]
fn days_are_those_of_rfc_3339() {
    for text in ["2016-03-24", "0000-01-01", "9999-12-31", "2000-02-29"] {
        let date: Date = serde_json::from_value(json!(text)).unwrap();
        assert_eq!(serde_json::to_value(date).unwrap(), json!(text));
        assert_eq!(Date::try_from(date.civil()), Ok(date));
    }
    for text in [
        "2016-3-24",
        "20160324",
        "2016-02-30",
        "1900-02-29",
        "2016-03-24T00:00:00Z",
        "+016-03-24",
        "2016-13-01",
        "",
    ] {
        assert!(text.parse::<Date>().is_err(), "{text}");
    }
    assert!(Date::try_from(jiff::civil::date(-1, 1, 1)).is_err());
    let (one, two): (Date, Date) = ("2016-03-24".parse().unwrap(), "2016-10-01".parse().unwrap());
    assert!(one < two);
}

#[test]
fn bytes_travel_as_base64_with_padding() {
    let bytes: Base64 = serde_json::from_str("\"/+8=\"").unwrap();
    assert_eq!(
        (bytes.as_bytes(), bytes.to_string().as_str()),
        (&[0xff, 0xef][..], "/+8=")
    );
    assert_eq!(serde_json::to_string(&bytes).unwrap(), "\"/+8=\"");
    assert_eq!(format!("{bytes:?}"), "Base64(2 bytes)");
    for wrong in ["/+8", "_-8=", "/+ 8=", "/+9=", "="] {
        assert!(
            serde_json::from_value::<Base64>(json!(wrong)).is_err(),
            "{wrong}"
        );
    }
}

#[test]
fn a_tuple_is_a_list_of_its_length() {
    type Pair = (String, Option<i64>, f64);
    let read = |value: Value| {
        <Pair as crate::runtime::decode::Decode>::decode(&(&value).into())
            .map_err(|fault| fault.to_string())
    };
    assert_eq!(
        read(json!(["a", null, 1.5])),
        Ok(("a".to_owned(), None, 1.5))
    );
    assert_eq!(
        read(json!(["a", 1])).unwrap_err(),
        "expected a list of 3 items, got a list"
    );
    assert!(read(json!(["a", null, 1, 2])).is_err());
    assert_eq!(
        read(json!(["a", "", 1])).unwrap_err(),
        "/1: expected i64, got string \"\""
    );
    let told = ("".to_owned(), f64::NAN).validate().unwrap_err();
    assert_eq!(told.iter().next().map(|one| one.place()), Some("/1"));
}

#[derive(Clone, Debug, PartialEq)]
struct Tree(Vec<Tree>);

wrapper::wrapper!(Tree {
    Vec<Tree> => |value, at, found| {
        limits::max_items(value, 2, at, found);
        validate::check(value, at, found);
    },
});

#[test]
fn a_wrapper_is_what_is_inside() {
    let tree: Tree = serde_json::from_str("[[],[[],[],[]]]").unwrap();
    assert_eq!(serde_json::to_string(&tree).unwrap(), "[[],[[],[],[]]]");
    assert_eq!((tree.len(), Tree::from(Vec::new())), (2, Tree(Vec::new())));
    let told = tree.validate().unwrap_err();
    assert_eq!(told.iter().next().map(|one| one.place()), Some("/1"));
    assert_eq!(Vec::from(tree).len(), 2);
}

#[test]
fn nothing_is_never() {
    assert!(serde_json::from_str::<Never>("1").is_err());
    let read: Vec<Never> = serde_json::from_str("[]").unwrap();
    assert_eq!(read.validate(), Ok(()));
    let fields: BTreeMap<String, Option<Never>> = serde_json::from_str("{\"a\":null}").unwrap();
    assert_eq!(fields.len(), 1);
}
