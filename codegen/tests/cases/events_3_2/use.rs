//! Events that a schema describes one by one.

use events_3_2::operations::{
    FollowChanges, FollowChangesEvent, FollowChangesSuccess, FollowJobs, FollowJobsEvent,
    FollowSummaries, FollowTexts, SendEvents,
};
use events_3_2::operations::send_events::BodyItem;
use events_3_2::{Credentials, Operation, RequestContext};

fn response(body: &'static str) -> http::Response<bytes::Bytes> {
    let response = http::Response::builder().header("content-type", "text/event-stream");
    response.body(body.into()).expect("is a response")
}

#[test]
fn the_name_of_an_event_selects_the_type_of_its_data() {
    let body = "event: note\ndata: 12\n\n\
                event: count\nid: 3\ndata: 9223372036854775807\n\n\
                event: moved\ndata: {\"to\":\ndata: \"x\"}\n\n\
                event: code\ndata: abcd\n\n\
                event: count\ndata: many\n\n\
                data: hello\n\n";
    let response = FollowChanges::parse(response(body)).expect("succeeded");
    let FollowChangesSuccess::OkEvents(events) = &*response else {
        panic!("{response:?}");
    };
    let events: Vec<_> = events.iter().collect();
    let data: Vec<_> = events.iter().map(|event| event.data.clone()).collect();
    let [Ok(note), Ok(count), Ok(moved), Ok(code), Err(number), Err(unknown)] = &data[..] else {
        panic!("{data:?}");
    };
    assert_eq!(*note, FollowChangesEvent::Note("12".to_owned()));
    assert_eq!(*count, FollowChangesEvent::Count(i64::MAX));
    assert!(matches!(moved, FollowChangesEvent::Moved(it) if it.to == "x"));
    assert_eq!(events[2].drift()[0].pointer(), "/to");
    assert_eq!(*code, FollowChangesEvent::Code("abcd".to_owned()));
    assert_eq!(events[3].drift()[0].expected(), "must have at most 3 characters");
    assert_eq!(number.expected(), "JSON");
    assert_eq!(
        (unknown.expected(), unknown.found()),
        ("an event note or count or moved or code", "message")
    );
    assert_eq!((events[1].id.as_str(), events[1].name.as_str()), ("3", "count"));
}

#[test]
fn events_of_one_kind_have_the_type_of_their_data() {
    let events = FollowSummaries::parse(response("event: any\ndata: {\"total\":2}\n\n"));
    let events = events.expect("succeeded");
    let event = events.iter().next().expect("present");
    assert_eq!(event.data.expect("is a summary").total, 2);
}

#[test]
fn data_that_is_json_and_data_with_json_are_read_alike() {
    let events = FollowJobs::parse(response(
        "event: job.started\ndata: {\"total\":2}\n\nevent: job.ended\ndata: {\"ok\":true}\n\n",
    ));
    let events = events.expect("succeeded");
    let data: Vec<_> = events.iter().map(|event| event.data.expect("is valid")).collect();
    assert!(matches!(&data[0], FollowJobsEvent::JobStarted(it) if it.total == 2));
    assert!(matches!(&data[1], FollowJobsEvent::JobEnded(it) if it.ok));
}

#[test]
fn an_event_with_text_is_read_as_a_whole() {
    let events = FollowTexts::parse(response("data: 1\nretry: 5\n\n")).expect("succeeded");
    let event = events.iter().next().expect("present").data.expect("is valid");
    assert_eq!((event.data.as_str(), event.retry), ("1", Some(5)));
}

#[test]
fn events_are_sent_one_by_one() {
    let events = [
        BodyItem::new("one\r\ntwo").event("note").retry(5),
        BodyItem::new(""),
    ];
    let context = RequestContext::with_base_url("http://a", &Credentials::none(), "test/1");
    let context = context.expect("is a URL");
    let request = SendEvents::new().body(events).to_http(&context).expect("is valid");
    assert_eq!(request.headers()["content-type"], "text/event-stream");
    assert_eq!(request.body(), "event: note\nretry: 5\ndata: one\ndata: two\n\ndata: \n\n");
    let broken = SendEvents::new().body([BodyItem::new("x").event("a\nb")]);
    assert!(broken.to_http(&context).is_err());
}
