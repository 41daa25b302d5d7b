//! Any JSON at any place of a response: lenient decoding does not fail while the place or one around
//! it can do without the value, and nothing else is lost.

#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use serde_json::{Value, json};

use crate::everything::{Root, sample};
use crate::runtime::json::decoding::Decoding;
use crate::runtime::json::drift::Drift;
use crate::runtime::json::encode::Encode;
use crate::runtime::response::body_reader;

/// What servers send where it is not expected, as JSON texts.
const ODD: &[&str] = &[
    "null",
    "true",
    "false",
    "0",
    "1",
    "-7",
    "1.5",
    "1e2",
    "1e400",
    "2147483648",
    "9223372036854775808",
    "123456789012345678901234567890",
    r#""""#,
    r#"" ""#,
    r#""0""#,
    r#""1.5""#,
    r#""true""#,
    r#""null""#,
    r#""\ud800""#,
    r#""2016-03-24""#,
    r#""2016-03-24T21:05:50""#,
    r#""2016-03-24 21:05:50 +0100""#,
    r#""AP_-""#,
    "[]",
    "{}",
    "[null]",
    "[[]]",
    "[{}]",
    r#"["a",1,null,{"b":[]}]"#,
    r#"{"a":null}"#,
    r#"{"a":{"a":[1]}}"#,
    r#"{"name":1,"name":"x"}"#,
    r#"{"kind":"cat"}"#,
    r#"{"kind":"dog","lives":1}"#,
    r#"{"radius":"2","color":7}"#,
    r#"{"side":1,"radius":1,"inner":0}"#,
    r#"{"":""}"#,
];

/// The pointers of all values.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                places(item, &format!("{at}/{index}"), found);
            }
        }
        Value::Object(properties) => {
            for (name, value) in properties {
                places(value, &format!("{at}/{name}"), found);
            }
        }
        _ => {}
    }
}

/// Whether what contains the value cannot do without it.
fn is_required(pointer: &str) -> bool {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let is_part =
        |at: &str| at.ends_with("/pair/1") || at.rsplit_once('/').unwrap().0.ends_with("/parts");
    match name {
        "name" | "size" | "sizes" | "maker" => is_part(parent),
        "city" => true,
        "0" | "1" => parent.ends_with("/pair"),
        _ => false,
    }
}

/// The value that is omitted if the one at a place is.
fn omitted_with(pointer: &str) -> &str {
    match is_required(pointer) {
        true => omitted_with(pointer.rsplit_once('/').unwrap().0),
        false => pointer,
    }
}

/// The text of the sample with another text at a place.
fn with(pointer: &str, odd: &str) -> String {
    let mut value = sample();
    *value.pointer_mut(pointer).unwrap() = json!("\u{1}");
    value.to_string().replace("\"\\u0001\"", odd)
}

fn remove(value: &mut Value, pointer: &str) {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match value.pointer_mut(parent) {
        Some(Value::Array(items)) => drop(items.remove(name.parse().unwrap())),
        Some(Value::Object(properties)) => drop(properties.remove(name)),
        _ => {}
    }
}

#[track_caller]
fn lenient(text: &str) -> (Value, Drift) {
    match body_reader::json::<Root>(text.as_bytes(), Decoding::Lenient) {
        Ok((root, drift)) => (root.view().to_value(), drift),
        Err(deviation) => panic!("{deviation}: {text}"),
    }
}

#[test]
fn the_sample_does_not_deviate() {
    let (root, drift) = lenient(&sample().to_string());
    assert_eq!((root, drift.count()), (sample(), 0));
    let text = sample().to_string();
    assert!(body_reader::json::<Root>(text.as_bytes(), Decoding::Strict).is_ok());
}

#[test]
fn a_value_costs_no_more_than_itself() {
    let mut all = Vec::new();
    places(&sample(), "", &mut all);
    for place in all.iter().filter(|place| is_of_interest(place)) {
        for odd in ODD {
            assert_only_omits(place, odd);
        }
    }
}

/// Whether the place is not the same as another one, a level below.
fn is_of_interest(place: &str) -> bool {
    let below = place.strip_prefix("/child/");
    let differs = |place: &str| place.starts_with("pet") || place.starts_with("shape");
    !place.is_empty() && below.is_none_or(differs)
}

#[track_caller]
fn assert_only_omits(place: &str, odd: &str) {
    let text = with(place, odd);
    let (mut root, drift) = lenient(&text);
    let mut wanted = sample();
    // Others are omitted from the odd value itself.
    let mut omitted = drift.iter().filter_map(|deviation| deviation.omitted());
    match omitted.rfind(|omitted| place.starts_with(omitted)) {
        Some(omitted) => {
            assert_eq!(omitted, omitted_with(place), "{text}");
            remove(&mut wanted, omitted);
        }
        // The value is read, or kept as it was received.
        None => {
            for value in [&mut root, &mut wanted] {
                *value.pointer_mut(place).unwrap_or(&mut Value::Null) = Value::Null;
            }
        }
    }
    assert_eq!(root, wanted, "{text}: {drift}");
    for deviation in &drift {
        let pointer = deviation.pointer();
        assert!(pointer.starts_with(omitted_with(place)), "{text}: {drift}");
    }
}

#[test]
fn unknown_and_duplicate_properties_change_nothing() {
    let deep = format!("{}\"\\ud800\"{}", "{\"a\":[".repeat(200), "]}".repeat(200));
    let text = sample().to_string();
    for (at, _) in text.match_indices("{\"") {
        // The properties of maps are not unknown, nor are those of what is kept as received.
        if ["{\"x\"", "{\"y\"", "{\"a\"", "{\"kind\":\"dog\""]
            .iter()
            .any(|map| text[at..].starts_with(map))
        {
            continue;
        }
        for odd in ["1e400", &deep] {
            let (before, behind) = text.split_at(at + 1);
            let (root, drift) = lenient(&format!("{before}\"?\":{odd},{behind}"));
            assert!(root == sample() && drift.count() <= 1, "{drift}");
        }
    }
    for name in [
        "id", "tags", "parts", "name", "city", "lives", "a", "more", "kind",
    ] {
        for odd in ODD {
            let key = format!("\"{name}\":");
            let (root, drift) = lenient(&text.replace(&key, &format!("{key}{odd},{key}")));
            assert_eq!(root, sample(), "{name} {odd}");
            assert!(drift.count() >= 1, "{name} {odd}");
        }
    }
}

/// A generator of numbers below a limit (Numerical Recipes, chapter 7).
fn numbers() -> impl FnMut(usize) -> usize {
    let mut state = 7_u32;
    move |limit| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) as usize % limit
    }
}

#[test]
fn many_odd_values_at_once_are_recorded() {
    let mut number = numbers();
    let mut all = Vec::new();
    places(&sample(), "", &mut all);
    for _ in 0..500 {
        let mut value = sample();
        let mut odds = Vec::new();
        for _ in 0..=number(8) {
            let place = &all[1 + number(all.len() - 1)];
            // It may be in a place that is gone.
            if let Some(value) = value.pointer_mut(place) {
                *value = json!(format!("\u{1}{}", odds.len()));
                odds.push(ODD[number(ODD.len())]);
            }
        }
        let mut text = value.to_string();
        for (index, odd) in odds.iter().enumerate() {
            text = text.replace(&format!("\"\\u0001{index}\""), odd);
        }
        let (root, _) = lenient(&text);
        // What was read does not deviate when it is read again, but for times without an offset.
        let again = root.to_string();
        assert_eq!(lenient(&again).0, root, "{text}");
    }
}

#[test]
fn no_text_causes_a_panic() {
    let mut number = numbers();
    let bytes = sample().to_string().into_bytes();
    const MARKS: &[u8] = b"{}[]\",:\\u0e-.tfn \xff\xc3";
    for _ in 0..1000 {
        let mut text = bytes.clone();
        for _ in 0..=number(4) {
            let at = number(text.len());
            match number(3) {
                0 => text[at] = MARKS[number(MARKS.len())],
                1 => text.insert(at, MARKS[number(MARKS.len())]),
                _ => text.truncate(at + 1),
            }
        }
        let is_json = serde_json::from_slice::<serde::de::IgnoredAny>(&text).is_ok();
        for decoding in [Decoding::Lenient, Decoding::Strict] {
            let decoded = body_reader::json::<Root>(&text, decoding);
            let text = String::from_utf8_lossy(&text);
            assert!(
                is_json || decoded.is_err() || text.contains('\u{fffd}'),
                "{text}"
            );
            assert!(
                !is_json || decoding == Decoding::Strict || decoded.is_ok(),
                "{text}"
            );
        }
    }
}

/// Writes any JSON, whose objects often have names that the sample has.
fn write_any(text: &mut String, depth: usize, number: &mut impl FnMut(usize) -> usize) {
    const NAMES: &[&str] = &[
        "id",
        "name",
        "size",
        "kind",
        "lives",
        "radius",
        "side",
        "city",
        "a",
        "~/\\u0031",
    ];
    let kinds = if depth > 0 { 4 } else { 2 };
    match number(kinds) {
        0 | 1 => *text += ODD[number(ODD.len())],
        2 => {
            text.push('[');
            for index in 0..number(4) {
                *text += if index > 0 { " , " } else { "" };
                write_any(text, depth - 1, number);
            }
            text.push(']');
        }
        _ => {
            text.push('{');
            let first = number(NAMES.len());
            let names = NAMES.iter().cycle().skip(first).take(number(4));
            for (index, name) in names.enumerate() {
                *text += if index > 0 { "," } else { "" };
                *text += &format!("\"{name}\" :");
                write_any(text, depth - 1, number);
            }
            text.push('}');
        }
    }
}

#[test]
fn any_json_at_any_place_costs_no_more_than_itself() {
    let mut number = numbers();
    let mut all = Vec::new();
    places(&sample(), "", &mut all);
    all.retain(|place| !place.is_empty());
    for _ in 0..5000 {
        let mut any = String::new();
        write_any(&mut any, 3, &mut number);
        let place = &all[number(all.len())];
        assert_only_omits(place, &any);
        assert_are_located(&with(place, &any));
    }
}

/// Each deviation has the pointer of the value that it shows.
#[track_caller]
fn assert_are_located(text: &str) {
    // Not all that is read leniently is JSON for others, and of properties with one name, a tree has
    // the last.
    let Ok(tree) = serde_json::from_str::<Value>(text) else {
        return;
    };
    let (_, drift) = lenient(text);
    let is_duplicate = |message: &str| message.starts_with("duplicate");
    if drift
        .iter()
        .any(|deviation| is_duplicate(&deviation.message()))
    {
        return;
    }
    for deviation in drift.iter().filter(|deviation| !deviation.raw().is_empty()) {
        let place = deviation.omitted().unwrap_or(deviation.pointer());
        // A long value is truncated.
        let Ok(shown) = serde_json::from_str::<Value>(deviation.raw()) else {
            continue;
        };
        assert_eq!(tree.pointer(place), Some(&shown), "{deviation}: {text}");
        assert!(deviation.pointer().starts_with(place), "{deviation}");
    }
}
