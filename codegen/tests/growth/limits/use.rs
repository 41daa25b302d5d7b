//! Limits that are widened, and limits that are dropped.

mod wire;

use api::operations::AddThing;
use api::types::{Code, Pair, Sid, Thing};
use serde_json::{Value, json};

const SID: Sid = Sid::from_static("WH12ab");

fn sent(thing: Thing) -> Value {
    wire::json(&AddThing::new(thing))
}

#[test]
fn length_widened() {
    assert_eq!(sent(Thing::new().short("abc")), json!({"short": "abc"}));
}

#[test]
fn pattern_widened() {
    assert_eq!(sent(Thing::new().coded("abc")), json!({"coded": "abc"}));
}

#[test]
fn limits_of_number_widened() {
    assert_eq!(sent(Thing::new().count(9)), json!({"count": 9}));
    let read = wire::read::<AddThing>(r#"{"count": 9}"#);
    assert_eq!(read.count, Some(9_i64));
}

#[test]
fn limits_of_list_widened() {
    assert_eq!(sent(Thing::new().list([1, 2])), json!({"list": [1, 2]}));
}

#[test]
fn unique_items_dropped() {
    assert_eq!(sent(Thing::new().set([2, 1])), json!({"set": [2, 1]}));
    assert_eq!(wire::read::<AddThing>(r#"{"set": [2, 1]}"#).set, Some(vec![2_i64, 1]));
}

#[test]
fn title_and_example_added() {
    let free: Option<String> = Thing::new().free("x").free;
    assert_eq!(free.as_deref(), Some("x"));
}

#[test]
fn length_dropped() {
    assert_eq!(sent(Thing::new().freed("abc")), json!({"freed": "abc"}));
    assert_eq!(wire::read::<AddThing>(r#"{"freed": "abc"}"#).freed.as_deref(), Some("abc"));
}

#[test]
fn multiple_of_dropped() {
    assert_eq!(sent(Thing::new().ratio(1.5)), json!({"ratio": 1.5}));
}

#[test]
fn length_of_named_string_widened() {
    let code = Code::new("abc").expect("is valid");
    assert_eq!(sent(Thing::new().code(code)), json!({"code": "abc"}));
    let read = wire::read::<AddThing>(r#"{"code": "abc"}"#).code.expect("is there");
    assert_eq!(read.as_str(), "abc");
}

#[test]
fn pattern_of_named_string_widened() {
    assert_eq!(sent(Thing::new().sid(SID)), json!({"sid": "WH12ab"}));
}

#[test]
fn format_dropped_that_is_a_string() {
    assert_eq!(sent(Thing::new().mail("a@b.c")), json!({"mail": "a@b.c"}));
    let id = "123e4567-e89b-12d3-a456-426614174000";
    assert_eq!(sent(Thing::new().id(id)), json!({"id": id}));
}

#[test]
fn limit_of_map_dropped() {
    assert_eq!(sent(Thing::new().map([("a".to_owned(), 1)].into_iter().collect::<std::collections::BTreeMap<_, _>>())), json!({"map": {"a": 1}}));
}

#[test]
fn fixed_length_of_list_widened() {
    let pair = Pair::new().a(["1", "2"]);
    assert_eq!(serde_json::to_value(&pair).expect("serializes"), json!({"a": ["1", "2"]}));
}
