//! Spans of `tracing`, and services of `tower` as transports.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod common;

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use common::{ACCOUNT, DOCUMENTED, Script, TOKEN, block_on, config, update};
use generated::{Attempt, Client, Limits, Retry, Tower, TracingSpans, TransportError};
use http::{Request, Response, StatusCode};
use tracing_subscriber::fmt::format::FmtSpan;

/// What a subscriber has written.
#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn each_attempt_is_a_span_without_secrets() {
    let written = Written::default();
    let writer = written.clone();
    let subscriber = tracing_subscriber::fmt()
        .json()
        .with_span_events(FmtSpan::CLOSE)
        .with_writer(move || writer.clone())
        .finish();
    let server = Script::responding(&[("503 Service Unavailable", &[]), ("200 OK", &[])]);
    let quick = Retry::standard().waits(
        std::time::Duration::from_millis(5),
        std::time::Duration::from_secs(1),
    );
    let config = config(server.url()).retry(quick).layer(TracingSpans::new());
    tracing::subscriber::with_default(subscriber, || {
        let client = Client::blocking(config).unwrap();
        let request = update().configuration_url("https://example.com/marker");
        client.call(request).send().unwrap();
    });
    let written = String::from_utf8(written.0.lock().unwrap().clone()).unwrap();
    for secret in [ACCOUNT, TOKEN, "marker", "Basic"] {
        assert!(!written.contains(secret), "{written}");
    }
    let spans: Vec<serde_json::Value> = written
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let [first, second] = &spans[..] else {
        panic!("two attempts: {written}")
    };
    for (span, status, resend) in [(first, 503, None), (second, 200, Some(1))] {
        let span = &span["span"];
        assert_eq!(span["http.response.status_code"], status, "{span}");
        assert_eq!(span["http.request.resend_count"].as_u64(), resend, "{span}");
        assert_eq!(span["http.request.method"], "POST", "{span}");
        assert_eq!(span["operation"], "UpdateServiceConversationScopedWebhook");
        let path = "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid}";
        assert_eq!(span["url.template"], path, "{span}");
        assert_eq!(span["otel.name"], format!("POST {path}"), "{span}");
        assert_eq!(span["server.address"], "127.0.0.1", "{span}");
    }
    assert_eq!(first["span"]["error.type"], "503");
    assert_eq!(second["span"].get("error.type"), None);
}

#[test]
fn a_service_of_tower_is_a_transport() {
    let service = tower::service_fn(|request: Request<Bytes>| async move {
        let attempt = request.extensions().get::<Attempt>().unwrap();
        assert_eq!(attempt.number(), 1);
        assert!(request.extensions().get::<Limits>().is_some());
        Ok::<_, TransportError>(Response::new(Bytes::from_static(DOCUMENTED.as_bytes())))
    });
    let client = Client::with_transport(Tower::new(service), config("http://localhost")).unwrap();
    let response = block_on(async { client.call(update()).await.unwrap() });
    assert_eq!(response.status(), StatusCode::OK);
    // So is it when its type is not known.
    let client = client.boxed();
    block_on(async { client.call(update()).await.unwrap() });
    let failing = tower::service_fn(|_| async {
        Err::<Response<Bytes>, _>(TransportError::connect("no way there"))
    });
    let config = config("http://localhost").retry(Retry::none());
    let client = Client::with_transport(Tower::new(failing), config).unwrap();
    let error = block_on(async { client.call(update()).await.unwrap_err() });
    assert!(error.is_connect(), "{error:?}");
}
