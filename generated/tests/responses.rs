//! How successful responses are decoded: each documented field, deviations that are accepted, and
//! what is rejected, with its location.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod common;

use bytes::Bytes;
use common::{DOCUMENTED, Outcome, Server, Via, config, update};
use generated::operations::UpdateServiceConversationScopedWebhook as Update;
use generated::types::{Webhook, WebhookMethod, WebhookTarget};
use generated::{DecodeError, Decoding, Error, Operation, RawResponse, Response};
use serde_json::json;

fn read(body: impl Into<Bytes>, decoding: Decoding) -> Outcome {
    Update::decode(RawResponse::new(http::Response::new(body.into()), decoding))
}

/// A response that the client accepts.
fn taken(body: serde_json::Value) -> Response<Webhook> {
    read(body.to_string(), Decoding::Lenient).unwrap()
}

/// Why a response is rejected.
fn rejected(body: impl Into<Bytes>, decoding: Decoding) -> DecodeError {
    match read(body, decoding) {
        Err(Error::Decode(error)) => *error,
        other => panic!("{other:?}"),
    }
}

/// The locations of the deviations of a response.
fn places(response: &Response<Webhook>) -> Vec<String> {
    response
        .drift()
        .iter()
        .map(|drift| drift.pointer().to_owned())
        .collect()
}

#[test]
fn the_documented_response_is_decoded_field_by_field() {
    for via in Via::ALL {
        let server = Server::responding("200 OK", &["Twilio-Request-Id: RQ1"], DOCUMENTED);
        let webhook = via.call(config(server.url()), update()).unwrap();
        assert_eq!(webhook.status(), 200);
        assert_eq!(webhook.headers()["twilio-request-id"], "RQ1");
        assert!(webhook.drift().is_empty());
        assert_is_documented(webhook.body());
    }
}

fn assert_is_documented(webhook: &Webhook) {
    let id = |prefix: &str| prefix.to_owned() + &"a".repeat(32);
    assert_eq!(webhook.sid.as_ref().unwrap().as_str(), id("WH"));
    assert_eq!(webhook.account_sid.as_ref().unwrap().as_str(), id("AC"));
    assert_eq!(
        webhook.chat_service_sid.as_ref().unwrap().as_str(),
        id("IS")
    );
    assert_eq!(
        webhook.conversation_sid.as_ref().unwrap().as_str(),
        id("CH")
    );
    assert_eq!(webhook.target, Some(WebhookTarget::Trigger));
    let url = format!(
        "https://conversations.twilio.com/v1/Services/{}/Conversations/{}/Webhooks/{}",
        id("IS"),
        id("CH"),
        id("WH")
    );
    assert_eq!(webhook.url.as_ref().unwrap(), &url);
    assert_eq!(
        webhook.date_created.unwrap().timestamp().as_second(),
        1_458_853_550
    );
    assert_eq!(
        webhook.date_updated.unwrap().to_string(),
        "2016-03-24T21:05:51Z"
    );
    let configuration = webhook.configuration.as_ref().unwrap();
    assert_eq!(configuration.url.as_deref(), Some("https://example.com"));
    assert_eq!(configuration.method, Some(WebhookMethod::Post));
    assert_eq!(
        configuration.filters.as_ref().unwrap(),
        &["keyword1", "keyword2"]
    );
    assert_eq!(configuration.triggers, None);
    assert_eq!(configuration.flow_sid, None);
    assert_eq!(configuration.replay_after, None);
    assert!(configuration.additional.is_empty());
}

#[test]
fn what_was_read_is_written_as_it_came() {
    let documented: serde_json::Value = serde_json::from_str(DOCUMENTED).unwrap();
    let webhook = read(DOCUMENTED, Decoding::Strict).unwrap();
    assert_eq!(serde_json::to_value(webhook.body()).unwrap(), documented);
    let odd = json!({
        "sid": "short",
        "target": "pigeon",
        "date_created": "2016-03-24T23:05:50.10+02:00",
        "configuration": {"method": "put", "replay_after": -1, "new": [null, 1.5, {"a": {}}]},
    });
    assert_eq!(
        serde_json::to_value(taken(odd.clone()).into_body()).unwrap(),
        odd
    );
}

#[test]
fn a_null_differs_from_an_absent_property() {
    let fields = [
        "sid",
        "account_sid",
        "chat_service_sid",
        "conversation_sid",
        "target",
        "url",
        "configuration",
        "date_created",
        "date_updated",
    ];
    let nulls: serde_json::Map<_, _> = fields
        .map(|name| (name.into(), json!(null)))
        .into_iter()
        .collect();
    let absent = read("{}".to_owned(), Decoding::Strict).unwrap();
    assert_eq!(absent.body(), &Webhook::new());
    let null = read(json!(nulls).to_string(), Decoding::Strict).unwrap();
    for name in fields {
        assert!(null.is_null(name) && !absent.is_null(name), "{name}");
    }
    assert!(null.drift().is_empty());
    assert_eq!(json!(null.body()), json!(nulls));
    assert_eq!(json!(absent.body()), json!({}));
    let set = null.into_body().url("https://example.com");
    assert!(!set.is_null("url") && set.is_null("sid"));
}

#[test]
fn unknown_properties_are_not_drift_and_those_of_the_configuration_are_kept() {
    let body = json!({
        "links": {"self": "…"},
        "configuration": {"flow_version": 7, "a/b": null, "Url": ["x"]},
    });
    let webhook = read(body.to_string(), Decoding::Strict).unwrap();
    assert!(webhook.drift().is_empty());
    let configuration = webhook.configuration.as_ref().unwrap();
    assert_eq!(configuration.url, None);
    let additional: Vec<_> = configuration.additional.iter().collect();
    let [(a, null), (b, list), (c, seven)] = additional[..] else {
        panic!("{additional:?}")
    };
    assert_eq!([a, b, c], ["Url", "a/b", "flow_version"]);
    assert_eq!(
        [null, list, seven],
        [&json!(["x"]), &json!(null), &json!(7)]
    );
}

#[test]
fn an_unlisted_target_is_kept_and_is_not_drift() {
    let webhook = read(r#"{"target": "pigeon"}"#, Decoding::Strict).unwrap();
    let target = webhook.target.as_ref().unwrap();
    assert!(matches!(target, WebhookTarget::Other(_)));
    assert_eq!((target.as_str(), target.is_listed()), ("pigeon", false));
    assert!(webhook.drift().is_empty());
}

#[test]
fn a_value_that_violates_a_constraint_is_kept_and_reported() {
    let webhook = taken(json!({
        "sid": "WHxyz",
        "url": "not a url",
        "configuration": {"method": "put", "flow_sid": ""},
    }));
    assert_eq!(webhook.sid.as_ref().unwrap(), "WHxyz");
    assert_eq!(webhook.url.as_deref(), Some("not a url"));
    let configuration = webhook.configuration.as_ref().unwrap();
    assert_eq!(configuration.method.as_ref().unwrap().as_str(), "put");
    assert_eq!(configuration.flow_sid.as_ref().unwrap(), "");
    let reported: Vec<_> = webhook.drift().iter().map(ToString::to_string).collect();
    assert_eq!(
        reported,
        [
            r#"/sid: must have at least 34 characters, but is "WHxyz""#,
            r#"/sid: must match `^WH[0-9a-fA-F]{32}$`, but is "WHxyz""#,
            r#"/url: must be an absolute URI (RFC 3986), but is "not a url""#,
            r#"/configuration/method: must be one of `get`, `post`, but is "put""#,
            r#"/configuration/flow_sid: must have at least 34 characters, but is """#,
            r#"/configuration/flow_sid: must match `^FW[0-9a-fA-F]{32}$`, but is """#,
        ]
    );
}

#[test]
fn what_a_type_cannot_hold_is_omitted_and_reported() {
    let webhook = taken(json!({
        "sid": "WHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "date_created": "Thursday",
        "date_updated": "2016-03-24T21:05:51Z",
        "configuration": {"filters": [null, "a", null, "b"], "triggers": ["t"]},
    }));
    assert_eq!(webhook.date_created, None);
    assert!(webhook.date_updated.is_some() && webhook.sid.is_some());
    let configuration = webhook.configuration.as_ref().unwrap();
    assert_eq!(configuration.filters.as_ref().unwrap(), &["a", "b"]);
    assert_eq!(configuration.triggers.as_ref().unwrap(), &["t"]);
    let mut places = places(&webhook);
    places.sort();
    assert_eq!(
        places,
        [
            "/configuration/filters/0",
            "/configuration/filters/2",
            "/date_created"
        ]
    );
    let drift = webhook.drift();
    let date = drift
        .iter()
        .find(|drift| drift.pointer() == "/date_created")
        .unwrap();
    assert!(date.expected().contains("RFC 3339"), "{date}");
    assert_eq!(
        (date.raw(), date.omitted()),
        ("\"Thursday\"", Some("/date_created"))
    );
}

#[test]
fn strict_decoding_rejects_every_deviation() {
    for (body, pointer) in [
        (json!({"sid": "WHxyz"}), "/sid"),
        (json!({"url": "not a url"}), "/url"),
        (
            json!({"configuration": {"method": "put"}}),
            "/configuration/method",
        ),
        (
            json!({"configuration": {"filters": ["a", null]}}),
            "/configuration/filters/1",
        ),
        (json!({"date_updated": "yesterday"}), "/date_updated"),
        (json!({"date_updated": ""}), "/date_updated"),
    ] {
        taken(body.clone());
        let error = rejected(body.to_string(), Decoding::Strict);
        assert_eq!(error.pointer(), pointer, "{error}");
        assert_eq!(error.status(), 200);
        assert_eq!(error.raw(), body.to_string().as_bytes());
    }
}

#[test]
fn a_client_decodes_as_strictly_as_configured() {
    for via in Via::ALL {
        let server = Server::responding("200 OK", &[], r#"{"sid": "WHxyz"}"#);
        let config = config(server.url()).decoding(Decoding::Strict);
        let error = via.call(config, update()).unwrap_err();
        assert!(
            matches!(&error, Error::Decode(it) if it.pointer() == "/sid"),
            "{via:?}: {error}"
        );
        assert_eq!(error.status().unwrap(), 200, "{via:?}");
    }
}

#[test]
fn a_value_that_means_another_type_is_read() {
    let body = json!({
        "sid": 7,
        "date_created": "Thu, 24 Mar 2016 21:05:50 +0000",
        "configuration": {"replay_after": "5", "filters": ["a", 7], "triggers": {}},
    });
    let webhook = taken(body.clone());
    assert_eq!(webhook.raw(), body.to_string().as_bytes());
    assert_eq!(webhook.sid.as_ref().unwrap(), "7");
    let created = webhook.date_created.unwrap();
    assert_eq!(created.to_string(), "2016-03-24T21:05:50Z");
    let configuration = webhook.configuration.as_ref().unwrap();
    assert_eq!(configuration.replay_after, Some(5));
    assert_eq!(configuration.filters.as_ref().unwrap(), &["a", "7"]);
    assert_eq!(configuration.triggers.as_ref().unwrap(), &[] as &[String]);
    assert!(
        webhook
            .drift()
            .iter()
            .all(|drift| drift.omitted().is_none())
    );
}

#[test]
fn a_value_of_another_type_is_omitted_or_rejected_with_its_location() {
    for (body, pointer, found) in [
        (json!({"sid": [7]}), "/sid", "an array"),
        (json!({"target": ["webhook"]}), "/target", "an array"),
        (json!({"configuration": "x"}), "/configuration", "x"),
        (
            json!({"configuration": {"filters": {"a": 1}}}),
            "/configuration/filters",
            "an object",
        ),
        (
            json!({"configuration": {"filters": ["a", {}]}}),
            "/configuration/filters/1",
            "an object",
        ),
        (
            json!({"configuration": {"replay_after": "x"}}),
            "/configuration/replay_after",
            "x",
        ),
        (
            json!({"configuration": {"replay_after": 1.5}}),
            "/configuration/replay_after",
            "1.5",
        ),
        (
            json!({"date_created": 1_458_853_550}),
            "/date_created",
            "1458853550",
        ),
    ] {
        let drift = taken(body.clone()).drift();
        assert_eq!(drift.len(), 1, "{drift}");
        assert_eq!(
            (drift[0].pointer(), drift[0].omitted()),
            (pointer, Some(pointer))
        );
        let error = rejected(body.to_string(), Decoding::Strict);
        assert_eq!(error.pointer(), pointer, "{error}");
        assert!(error.message().contains(found), "{error}");
        let message = error.to_string();
        assert!(
            message.contains(&format!(" at {pointer}: expected ")),
            "{error}"
        );
    }
}

#[test]
fn a_response_that_is_not_an_object_is_rejected_as_a_whole() {
    let html = "<html>\r\n<body>Welcome to the airport</body></html>";
    for body in [
        html,
        "",
        "null",
        "[]",
        "\"\"",
        "{",
        "{}{}",
        "{\"sid\": \"\u{0}\"}",
    ] {
        let error = rejected(body, Decoding::Lenient);
        assert_eq!(
            (error.pointer(), error.raw()),
            ("", &Bytes::from(body)),
            "{error}"
        );
    }
    let error = rejected(html, Decoding::Lenient).to_string();
    assert!(error.contains("Welcome to the airport"), "{error}");
    assert!(!error.contains(char::is_control), "{error:?}");
    let error = rejected(b"{\"url\": \"\xFF\"}".as_slice(), Decoding::Strict);
    assert_eq!(error.pointer(), "");
}

#[test]
fn an_error_keeps_the_beginning_of_a_large_body() {
    let body = "é".repeat(100_000);
    let error = rejected(body.clone(), Decoding::Lenient);
    assert_eq!(error.raw(), &body.as_bytes()[..64 * 1024]);
    assert!(error.to_string().chars().count() < 400, "{error}");
}
