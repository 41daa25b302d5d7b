//! Named strings and numbers in every place that a value can have.

use newtypes_everywhere::headers::{X_LEVELS, X_LIMIT, X_NEXT};
use newtypes_everywhere::operations::{GetEvent, SendForm, SendParts, SetId, SetLimit};
use newtypes_everywhere::types::{Event, EventId, Level, Limit, TicketId};
use newtypes_everywhere::{Config, Credentials, Error, ErrorBody, Operation, Validate as _};
use serde_json::json;

const ID: &str = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
const LIMIT: Limit = Limit::from_literal(7);

fn event_id() -> EventId {
    EventId::from_static(ID)
}

fn ticket_id() -> TicketId {
    TicketId::from_static(ID)
}

fn level() -> Level {
    Level::from_literal(0.5)
}

fn http(request: &impl Operation) -> http::Request<bytes::Bytes> {
    let config = Config::new(Credentials::none());
    let context = config.request_context().expect("is a URL");
    request.to_http(&context).expect("is valid")
}

fn body(request: &impl Operation) -> String {
    String::from_utf8_lossy(http(request).body()).into_owned()
}

#[test]
fn parameters_are_written_in_their_style() {
    let request = GetEvent::new(event_id(), level())
        .limit(LIMIT)
        .tickets([ticket_id(), ticket_id()])
        .levels([level(), Level::from_literal(2.0)])
        .range(Event::new(event_id()).limit(LIMIT))
        .json(LIMIT)
        .x_event(event_id())
        .level_in_cookie(level());
    let request = http(&request);
    assert_eq!(request.uri().path(), format!("/events/{ID}/.0.5"));
    let query = [
        "limit=7".to_owned(),
        format!("tickets={ID},{ID}"),
        "levels=0.5%7C2".to_owned(),
        format!("range%5Bid%5D={ID}"),
        "range%5Blimit%5D=7".to_owned(),
        "json=7".to_owned(),
    ];
    assert_eq!(request.uri().query(), Some(query.join("&").as_str()));
    assert_eq!(request.headers()["x-event"], ID);
    assert_eq!(request.headers()["cookie"], "level=0.5");
}

#[test]
fn bodies_are_written() {
    assert_eq!(body(&SetLimit::new(LIMIT)), "7");
    assert_eq!(body(&SetId::new(event_id())), ID);
    let form = SendForm::new(event_id()).limit(LIMIT).levels([level()]);
    assert_eq!(body(&form), format!("id={ID}&limit=7&levels=0.5"));
    let parts = SendParts::new(event_id()).limit(LIMIT).levels([level()]);
    let parts = body(&parts);
    assert!(parts.contains(ID) && parts.contains("\r\n7\r\n") && parts.contains("\r\n0.5\r\n"));
}

#[test]
fn values_are_decoded_and_validated_at_their_place() {
    let event = json!({
        "id": ID, "parent": null, "tickets": [ID], "limit": 7, "levels": {"a": 0.5},
        "owner": ID, "size": 7,
    });
    let event: Event = serde_json::from_value(event).expect("is an event");
    assert!(event.validate().is_ok());
    assert_eq!(event.limit, Some(LIMIT));
    let invalid = json!({
        "id": "x", "parent": "x", "tickets": ["x"], "limit": 0, "levels": {"a": -0.5},
    });
    let event: Event = serde_json::from_value(invalid).expect("is an event");
    let found = event.validate().expect_err("is invalid");
    let found: Vec<_> = found.iter().map(|it| it.location().to_owned()).collect();
    assert_eq!(found, ["/id", "/parent", "/tickets/0", "/limit", "/levels/a"]);
}

fn response(status: u16, text: &'static str) -> http::Response<bytes::Bytes> {
    let response = http::Response::builder().status(status);
    let response = response.header("x-next", ID).header("x-limit", "7");
    let response = response.header("x-levels", "0.5,2");
    response.body(text.into()).expect("is a response")
}

#[test]
fn an_invalid_value_in_a_response_is_drift() {
    let limit = SetLimit::parse(response(200, "7")).expect("is a limit");
    assert_eq!(limit.body(), &LIMIT);
    assert!(limit.drift().is_empty());
    let limit = SetLimit::parse(response(200, "700")).expect("is a number");
    assert_eq!((limit.get(), limit.drift().len()), (700, 1));
    let id = SetId::parse(response(200, "\"x\"")).expect("is a string");
    assert_eq!((id.as_str(), id.drift().len()), ("x", 1));
    let Err(Error::Api(error)) = GetEvent::parse(response(404, "0.5")) else {
        panic!("the status is an error");
    };
    assert!(matches!(error.body(), Some(ErrorBody::Level(found)) if *found == level()));
}

#[test]
fn headers_of_a_response_are_decoded() {
    let response = SetLimit::parse(response(200, "7")).expect("is a limit");
    let headers = response.headers();
    assert_eq!(X_NEXT.read(headers), Ok(Some(event_id())));
    assert_eq!(X_LIMIT.read(headers), Ok(Some(LIMIT)));
    let levels = vec![level(), Level::from_literal(2.0)];
    assert_eq!(X_LEVELS.read(headers), Ok(Some(levels)));
}

#[test]
fn a_violation_fails_the_call_before_anything_is_sent() {
    let limit: Limit = SetLimit::parse(response(200, "700")).expect("is a number").into_body();
    let found = SetLimit::new(limit).validate().expect_err("is invalid");
    assert_eq!(found.to_string(), "body: must be at most 100, but is 700");
}

#[test]
fn unions_are_made_of_newtypes() {
    let event = Event::new(event_id()).owner(event_id()).size(LIMIT);
    let event = serde_json::to_value(event).expect("is JSON");
    assert_eq!(event, json!({"id": ID, "owner": ID, "size": 7}));
}
