//! A type with something of everything, and a value of it.

#![allow(
    dead_code,
    unreachable_pub,
    reason = "macros write more than is used here, which is public elsewhere"
)]
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::runtime::format::date::Date;
use crate::runtime::format::date_time::DateTime;
use crate::runtime::json::base64_bytes::Base64;
use crate::runtime::json::nulls::Nulls;
use crate::runtime::json::object;
use crate::runtime::json::open_enum;
use crate::runtime::json::string_enum::Unlisted;
use crate::runtime::json::union;

/// Something of everything.
#[derive(Clone, PartialEq)]
pub struct Root {
    id: Option<i64>,
    on: Option<Date>,
    at: Option<DateTime>,
    bytes: Option<Base64>,
    flag: Option<bool>,
    ratio: Option<f64>,
    maybe: Option<i32>,
    level: Option<Level>,
    any: Option<Value>,
    tags: Option<Vec<String>>,
    matrix: Option<Vec<Vec<i64>>>,
    labels: Option<BTreeMap<String, String>>,
    parts: Option<Vec<Part>>,
    pair: Option<(i64, Part)>,
    pet: Option<Pet>,
    shape: Option<Shape>,
    child: Option<Box<Root>>,
    rest: BTreeMap<String, Vec<i64>>,
    nulls: Nulls,
}

object::object!(Root {
    id: optional "id",
    on: optional "on",
    at: optional "at",
    bytes: optional "bytes",
    flag: optional "flag",
    ratio: optional "ratio",
    maybe: nullable by maybe_null "maybe",
    level: optional "level",
} {
    any: optional "any",
    tags: optional "tags",
    matrix: optional "matrix",
    labels: optional "labels",
    parts: optional "parts",
    pair: optional "pair",
    pet: optional "pet",
    shape: optional "shape",
} {
    child: optional "child",
} keep rest remember nulls);

#[derive(Clone)]
enum Level {
    Low,
    High,
    Other(Unlisted),
}

open_enum::open_enum!(Level { Low = "low", High = "high" } other Other);

/// With required properties.
#[derive(Clone, PartialEq)]
struct Part {
    name: String,
    size: i64,
    sizes: Vec<i64>,
    maker: Maker,
    note: Option<String>,
}

object::object!(Part {
    name: required "name",
    size: required "size",
    sizes: required "sizes",
    maker: required "maker",
    note: optional "note",
} then reject_unknown);

#[derive(Clone, PartialEq)]
struct Maker {
    city: String,
    since: Option<Date>,
}

object::object!(Maker {
    city: required "city",
    since: optional "since",
});

/// Selected by `kind`.
#[derive(Clone, PartialEq)]
enum Pet {
    Cat(Cat),
    Other(Value),
}

#[derive(Clone, PartialEq)]
struct Cat {
    kind: String,
    lives: i64,
    born: Option<Date>,
}

object::object!(Cat {
    kind: required "kind",
    lives: required "lives",
    born: optional "born",
});

union::union!(Pet {
    Cat(Cat) = "cat" in any,
} "oneOf" by "kind" else Other);

/// Selected by the best match.
#[derive(Clone, PartialEq)]
enum Shape {
    Name(String),
    Circle(Circle),
    Square(Square),
    Other(Value),
}

#[derive(Clone, PartialEq)]
struct Circle {
    radius: f64,
    color: Option<String>,
}

object::object!(Circle {
    radius: required "radius",
    color: optional "color",
});

#[derive(Clone, PartialEq)]
struct Square {
    side: f64,
    inner: Option<Box<Shape>>,
}

object::object!(Square {
    side: required "side",
    inner: optional "inner",
});

union::union!(Shape {
    Name(String),
    Circle(Circle),
    Square(Square),
} "anyOf" else Other);

/// A value of the type, without deviations.
pub fn sample() -> Value {
    let part = json!({
        "name": "a", "size": 1, "sizes": [1, 2], "maker": {"city": "b", "since": "2016-03-24"},
        "note": "c",
    });
    let flat = json!({
        "id": 1, "on": "2016-03-24", "at": "2016-03-24T21:05:50Z", "bytes": "AP8=", "flag": true,
        "ratio": 0.5, "maybe": 2, "level": "low", "any": {"x": [1, {"y": null}]},
        "tags": ["a", "b"], "matrix": [[1], [], [2, 3]], "labels": {"a": "b", "c": "d"},
        "parts": [part, part], "pair": [1, part],
        "pet": {"kind": "cat", "lives": 9, "born": "2016-03-24"},
        "shape": {"side": 1.5, "inner": {"radius": 2.5, "color": "red"}},
        "more": [1], "others": [],
    });
    let mut root = flat.clone();
    root["child"] = flat;
    root["child"]["pet"] = json!({"kind": "dog"});
    root["child"]["shape"] = json!("dot");
    root
}
