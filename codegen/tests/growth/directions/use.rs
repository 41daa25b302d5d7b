//! Types that are sent, received, or both.

mod wire;

use api::operations::{AddThing, GetThing, SetThing};
use api::types::received::Inside;
use api::types::{Both, Fault, Filter, Kind, Received, Sent, State};
use api::{Error, ErrorBody, Validate};
use serde_json::json;

#[test]
fn received_type_is_sent_too() {
    let text = r#"{"id": 7, "state": "on", "inside": {"a": "1"}}"#;
    let read = wire::read::<GetThing>(text);
    let Received { id, state, .. } = &read;
    assert_eq!((*id, state), (7, &Some(State::On)));
    // In a test, the expected value is made by the same functions.
    let expected = Received::new(7).state(State::On).inside(Inside::new().a("1"));
    assert_eq!(read, expected);
}

#[test]
fn received_enum_is_a_parameter_too() {
    let read = wire::read::<GetThing>(r#"{"id": 7, "state": "between"}"#);
    let state = read.state.as_ref().map(State::as_str);
    assert_eq!(state, Some("between"));
    assert_eq!(State::LISTED, ["on", "off"]);
}

#[test]
fn sent_type_is_received_too() {
    let sent = Sent::new("abc").kind(Kind::X);
    assert_eq!(wire::json(&AddThing::new(sent)), json!({"name": "abc", "kind": "x"}));
    assert!(Sent::new("abcd").validate().is_err());
}

#[test]
fn sent_type_is_a_form_too() {
    let request = AddThing::new(Sent::new("abc"));
    assert_eq!(wire::header(&request, "content-type"), "application/json");
}

#[test]
fn error_type_is_a_success_too() {
    let failed = wire::receive::<GetThing>(400, r#"{"code": 3}"#);
    assert!(matches!(failed, Err(Error::Api(it)) if matches!(it.body(), Some(ErrorBody::Fault(Fault { code: 3, .. })))));
}

#[test]
fn unused_type_is_a_parameter_too() {
    let filter = Filter::new().a("1");
    assert_eq!(serde_json::to_value(&filter).expect("serializes"), json!({"a": "1"}));
}

#[test]
fn optional_property_made_read_only() {
    let read = wire::read::<SetThing>(r#"{"a": "1", "b": "2"}"#);
    assert_eq!((read.a.as_deref(), read.b.as_str()), (Some("1"), "2"));
}

#[test]
fn optional_property_made_write_only() {
    let request = SetThing::new(Both::new("2").c("3"));
    assert_eq!(wire::json(&request), json!({"b": "2", "c": "3"}));
}
