//! When a call is sent again, over both transports, what a server sees of it, and the options of a call.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod common;

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bytes::Bytes;
use common::{
    DOCUMENTED, Outcome, SERVICE, Script, Via, WEBHOOK, block_on, config, unchecked, update,
};
use generated::operations::UpdateServiceConversationScopedWebhook as Update;
use generated::types::{FlowSid, WebhookSid};
use generated::{
    Attempt, Client, Config, Credentials, Error, Fake, Limits, Middleware, Retry, Transport,
    TransportError,
};
use http::{Request, Response, StatusCode};

const OK: &str = "200 OK";
const BUSY: &str = "503 Service Unavailable";

/// Retries without waiting long.
fn quick() -> Retry {
    Retry::standard().waits(Duration::from_millis(5), Duration::from_secs(60))
}

/// The outcome of a call to a server with this script, and how many requests it got.
fn call(
    via: Via,
    script: &[(&str, &[&str])],
    change: impl Fn(Config) -> Config,
) -> (Outcome, usize) {
    let server = Script::responding(script);
    let outcome = via.call(change(config(server.url()).retry(quick())), update());
    (outcome, server.received())
}

#[test]
fn a_refusal_is_retried_whatever_the_method_is() {
    for via in Via::ALL {
        for status in [BUSY, "429 Too Many Requests"] {
            let script: [(&str, &[&str]); 3] = [(status, &[]), (status, &[]), (OK, &[])];
            let (outcome, requests) = call(via, &script, |config| config);
            assert_eq!(outcome.unwrap().status(), 200, "{via:?}");
            assert_eq!(requests, 3, "{via:?}");
        }
    }
}

#[test]
fn what_may_have_been_done_is_not_sent_twice() {
    for via in Via::ALL {
        for status in ["500 Internal Server Error", "502 Bad Gateway", "BREAK"] {
            let script: [(&str, &[&str]); 2] = [(status, &[]), (OK, &[])];
            let (outcome, requests) = call(via, &script, |config| config);
            assert!(outcome.is_err(), "{via:?} {status}");
            assert_eq!(requests, 1, "{via:?} {status}");
            let any = |config: Config| config.retry(quick().any_method());
            let (outcome, requests) = call(via, &script, any);
            assert!(outcome.is_ok(), "{via:?} {status}: {outcome:?}");
            assert_eq!(requests, 2, "{via:?} {status}");
        }
        let script: [(&str, &[&str]); 2] = [("400 Bad Request", &[]), (OK, &[])];
        let (outcome, requests) = call(via, &script, |config| config.retry(quick().any_method()));
        assert!(outcome.is_err() && requests == 1, "{via:?}");
    }
}

#[test]
fn an_idempotency_key_makes_a_call_safe() {
    let server = Script::responding(&[("500 Internal Server Error", &[]), (OK, &[])]);
    let client = Client::blocking(config(server.url()).retry(quick())).unwrap();
    let sent = client.call(update()).idempotency_key("a-key").send();
    assert_eq!(sent.unwrap().status(), 200);
    let keys: Vec<_> = server
        .requests()
        .iter()
        .map(|it| it.header("idempotency-key").to_owned())
        .collect();
    assert_eq!(keys, ["a-key", "a-key"]);
}

#[test]
fn the_server_decides_how_long_to_wait() {
    for via in Via::ALL {
        let wait: &[&str] = &["Retry-After: 1"];
        let start = Instant::now();
        let (outcome, requests) = call(via, &[(BUSY, wait), (OK, &[])], |config| config);
        assert!(outcome.is_ok() && requests == 2, "{via:?}");
        assert!(start.elapsed() >= Duration::from_secs(1), "{via:?}");
        // Longer than the call may take, or than anyone waits.
        for (seconds, timeout) in [("3", 2), ("61", 120), ("99999999999999999999", 20)] {
            let header = format!("Retry-After: {seconds}");
            let headers: &[&str] = &[&header];
            let timeout = Duration::from_secs(timeout);
            let start = Instant::now();
            let script: [(&str, &[&str]); 2] = [(BUSY, headers), (OK, &[])];
            let (outcome, requests) = call(via, &script, |config| config.timeout(timeout));
            assert_eq!(outcome.unwrap_err().status().unwrap(), 503, "{via:?}");
            assert_eq!(requests, 1, "{via:?}");
            assert!(start.elapsed() < Duration::from_secs(1), "{via:?}");
        }
    }
}

#[test]
fn dates_are_waited_for_and_junk_is_ignored() {
    let date = "Date: Sun, 06 Nov 1994 08:49:37 GMT";
    let later = "Retry-After: Sun, 06 Nov 1994 08:49:38 GMT";
    let start = Instant::now();
    let (outcome, _) = call(Via::Ureq, &[(BUSY, &[date, later]), (OK, &[])], |config| {
        config
    });
    assert!(outcome.is_ok() && start.elapsed() >= Duration::from_secs(1));
    for junk in ["", "soon", "-1", "1.5", "Sun, 99 Nov 1994 08:49:37 GMT"] {
        let header = format!("Retry-After: {junk}");
        let start = Instant::now();
        let script: [(&str, &[&str]); 2] = [(BUSY, &[&header]), (OK, &[])];
        let (outcome, requests) = call(Via::Ureq, &script, |config| config);
        assert!(outcome.is_ok() && requests == 2, "{junk:?}: {outcome:?}");
        assert!(start.elapsed() < Duration::from_secs(1), "{junk:?}");
    }
}

#[test]
fn a_call_without_retries_is_sent_once() {
    for via in Via::ALL {
        let script: [(&str, &[&str]); 2] = [(BUSY, &[]), (OK, &[])];
        let (outcome, requests) = call(via, &script, |config| config.retry(Retry::none()));
        assert_eq!(outcome.unwrap_err().status().unwrap(), 503, "{via:?}");
        assert_eq!(requests, 1, "{via:?}");
    }
}

#[test]
fn an_attempt_that_hangs_leaves_time_for_the_next() {
    for via in Via::ALL {
        let retry = quick()
            .any_method()
            .attempt_timeout(Duration::from_millis(200));
        let script: [(&str, &[&str]); 2] = [("HANG", &[]), (OK, &[])];
        let (outcome, requests) = call(via, &script, |config| config.retry(retry));
        assert!(outcome.is_ok() && requests == 2, "{via:?}: {outcome:?}");
    }
}

#[test]
fn an_outage_is_not_made_worse() {
    let server = Script::always(BUSY);
    let client = Client::blocking(config(server.url()).retry(quick())).unwrap();
    for _ in 0..150 {
        client.call(update()).send().unwrap_err();
    }
    // 500 tokens pay for 100 retries.
    assert_eq!(server.received(), 250);
}

#[test]
fn secrets_are_renewed_between_attempts() {
    let number = Mutex::new(0);
    let token = move || {
        let mut number = number.lock().unwrap();
        *number += 1;
        number.to_string()
    };
    let fake = Fake::new()
        .reply_status(StatusCode::SERVICE_UNAVAILABLE, ())
        .reply_http(Response::new(DOCUMENTED.into()));
    let config = config("https://example.com").header("x-token", token);
    let client = Client::with_transport(fake.clone(), config).unwrap();
    client.call(update()).send().unwrap();
    let requests = fake.requests();
    let sent: Vec<_> = requests.iter().map(|it| &it.headers()["x-token"]).collect();
    assert_eq!(sent, ["1", "2"]);
}

#[test]
fn a_fake_without_another_response_gives_the_last_one() {
    let fake = Fake::new().reply_status(StatusCode::SERVICE_UNAVAILABLE, ());
    let client = Client::with_transport(fake.clone(), Credentials::basic("a", "b")).unwrap();
    let error = client.call(update()).send().unwrap_err();
    assert_eq!(error.status().unwrap(), 503);
    assert_eq!(fake.requests().len(), 2);
    let error = client.call(update()).send().unwrap_err();
    assert_eq!(error.to_string(), "the fake has no responses left");
    let error = block_on(async { client.call(update()).await.unwrap_err() });
    assert_eq!(error.to_string(), "the fake has no responses left");
}

/// Records what it sees.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Vec<String>>>);

impl Middleware for Recorder {
    fn before(
        &self,
        attempt: &mut Attempt,
        request: &mut Request<Bytes>,
    ) -> Result<(), TransportError> {
        let number = attempt.number();
        attempt.extensions().insert(number);
        request.headers_mut().insert("x-attempt", number.into());
        Ok(())
    }

    fn after(&self, attempt: &mut Attempt, outcome: &mut Result<Response<Bytes>, TransportError>) {
        let kept = attempt.extensions().get::<u32>().copied();
        let status = outcome.as_ref().map(|response| response.status().as_u16());
        let (operation, path) = (attempt.operation(), attempt.path());
        let line = format!("{operation} {path} {kept:?} {status:?}");
        self.0.lock().unwrap().push(line);
    }
}

#[test]
fn middleware_sees_each_attempt() {
    for via in Via::ALL {
        let recorder = Recorder::default();
        let server = Script::responding(&[(BUSY, &[]), (OK, &[])]);
        let config = config(server.url()).retry(quick()).layer(recorder.clone());
        via.call(config, update()).unwrap();
        let seen = |number, status| {
            let path =
                "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid}";
            format!("UpdateServiceConversationScopedWebhook {path} Some({number}) Ok({status})")
        };
        let lines = recorder.0.lock().unwrap().clone();
        assert_eq!(lines, [seen(1, 503), seen(2, 200)], "{via:?}");
        let numbers: Vec<_> = server
            .requests()
            .iter()
            .map(|it| it.header("x-attempt").to_owned())
            .collect();
        assert_eq!(numbers, ["1", "2"], "{via:?}");
    }
}

#[test]
fn options_apply_to_one_call() {
    let server = Script::responding(&[(OK, &[]), (OK, &[]), (BUSY, &[]), ("HANG", &[])]);
    let client = Client::blocking(config("http://127.0.0.1:1")).unwrap();
    let call = || client.call(update()).base_url(server.url());
    call()
        .header("X-Trace", "7")
        .header("accept", "text/plain")
        .send()
        .unwrap();
    call().send().unwrap();
    let error = call().retry(Retry::none()).send().unwrap_err();
    assert_eq!(error.status().unwrap(), 503);
    let error = call()
        .timeout(Duration::from_millis(100))
        .send()
        .unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    let requests = server.requests();
    assert_eq!(requests[0].header("x-trace"), "7");
    assert_eq!(requests[0].all("accept"), ["text/plain"]);
    assert!(requests[1].all("x-trace").is_empty());
    for (call, place) in [
        (client.call(update()).base_url("ftp://a"), "base_url"),
        (
            client.call(update()).base_url("http://example.com"),
            "base_url",
        ),
        (client.call(update()).header("a b", "c"), "header"),
        (client.call(update()).header("a", "\n"), "header"),
    ] {
        let Err(Error::Invalid(violations)) = call.send() else {
            panic!("{place}: sent")
        };
        assert!(violations.to_string().starts_with(place), "{violations}");
    }
    assert!(!format!("{:?}", client.call(update()).header("a", "sesame")).contains("sesame"));
}

/// A transport that has no timer of its own.
#[derive(Clone)]
struct Bare(Fake);

impl Transport for Bare {
    async fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        Transport::send(&self.0, request, limits).await
    }
}

#[test]
fn a_transport_without_a_timer_waits_in_any_executor() {
    let mut first = Response::new(Bytes::new());
    *first.status_mut() = StatusCode::TOO_MANY_REQUESTS;
    first.headers_mut().insert("retry-after", 1.into());
    let fake = Fake::new()
        .reply_http(first)
        .reply_http(Response::new(DOCUMENTED.into()));
    let client = Client::with_transport(Bare(fake), config("https://example.com")).unwrap();
    let start = Instant::now();
    block_on(async { client.call(update()).await.unwrap() });
    assert!(start.elapsed() >= Duration::from_secs(1));
}

#[test]
fn a_value_is_sent_past_its_checks_by_name() {
    let reply = || Response::new(DOCUMENTED.into());
    let fake = Fake::new().reply_http(reply()).reply_http(reply());
    let client = Client::with_transport(fake.clone(), config("https://example.com")).unwrap();
    let request = || update().configuration_flow_sid(unchecked(""));
    let refused = client.call(request()).send();
    assert!(matches!(refused, Err(Error::Invalid(_))), "{refused:?}");
    client.call(request()).unchecked().send().unwrap();
    assert_eq!(fake.requests()[0].body(), "Configuration.FlowSid=");
    // Only the value at this location is sent past its checks.
    let request = || {
        Update::new(SERVICE, "CH1", WebhookSid::unchecked("WH-1"))
            .configuration_flow_sid(FlowSid::unchecked(""))
    };
    let refused = client.call(request()).unchecked_at("Configuration.FlowSid");
    let Err(Error::Invalid(violations)) = refused.send() else {
        panic!("the other value is validated")
    };
    let mut locations = violations.iter().map(|it| it.location());
    assert!(locations.all(|location| location == "Sid"), "{violations}");
    let call = client.call(request()).unchecked_at("Configuration.FlowSid");
    call.unchecked_at("Sid").send().unwrap();
    assert_eq!(fake.requests()[1].body(), "Configuration.FlowSid=");
    // This would be sent to another place.
    let elsewhere = Update::new(SERVICE, "..", WEBHOOK);
    let refused = client.call(elsewhere).unchecked().send();
    assert!(matches!(refused, Err(Error::Invalid(_))), "{refused:?}");
}
