//! Events whose type describes the event as a whole.

use events_whole::operations::{FollowRuns, ReadRun, StartRun, TraceRun};
use events_whole::types::RunEvent;
use events_whole::Operation;

fn response(body: &'static str) -> http::Response<bytes::Bytes> {
    let response = http::Response::builder().header("content-type", "text/event-stream");
    response.body(body.into()).expect("is a response")
}

#[test]
fn the_name_of_an_event_selects_the_branch() {
    let events = FollowRuns::parse(response(
        "event: run.started\ndata: {\"name\":\"a\"}\n\n\
         event: run.ended\ndata: {\"name\":\"a\"}\n\n\
         event: run.ended\ndata: 12\n\n\
         event: other\ndata: [DONE]\n\n",
    ));
    let events = events.expect("succeeded");
    let [started, json, number, other] = &events.iter().collect::<Vec<_>>()[..] else {
        panic!("four events");
    };
    let started = started.data.as_ref().expect("is valid");
    assert!(matches!(started, RunEvent::RunStarted(it) if it.data.name == "a"), "{started:?}");
    // The data is text, whatever it looks like.
    for (event, text) in [(json, r#"{"name":"a"}"#), (number, "12")] {
        let event = event.data.as_ref().expect("is valid");
        assert!(matches!(event, RunEvent::RunEnded(it) if it.data == text), "{event:?}");
    }
    assert_eq!((other.name.as_str(), other.text.as_str()), ("other", "[DONE]"));
    assert!(!other.drift().is_empty() || other.data.is_err());
}

#[test]
fn json_in_the_data_is_of_its_own_type() {
    let events = StartRun::parse(response(
        "event: a\ndata: {\"name\":\ndata: \"b\"}\n\ndata: {\"name\":\"too long\"}\n\n",
    ));
    let events = events.expect("succeeded");
    let events: Vec<_> = events.iter().collect();
    assert_eq!(events[0].data.as_ref().expect("is a run").name, "b");
    assert_eq!(events[1].drift()[0].pointer(), "/name");
}

#[test]
fn all_fields_of_an_event_are_in_its_type() {
    let events = TraceRun::parse(response("id: 7\nretry: 10\ndata: \"a\"\n\n"));
    let events = events.expect("succeeded");
    let event = events.iter().next().expect("present").data.expect("is valid");
    let fields = (event.id.as_deref(), event.retry, event.data.as_str());
    assert_eq!(fields, (Some("7"), Some(10), "\"a\""));
}

#[test]
fn some_documents_describe_the_data_alone() {
    for body in ["data: {\"name\":\"a\"}\n\n", "data: {\"data\":{\"name\":\"a\"}}\n\n"] {
        let events = ReadRun::parse(response(body)).expect("succeeded");
        let event = events.iter().next().expect("present").data.expect("is valid");
        assert_eq!(event.data.name, "a");
    }
}
