//! Bodies that take long to decode, over the fake: they do not block an executor, and the call ends
//! in time.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod common;

use std::future::IntoFuture;
use std::pin::pin;
use std::task::{Context, Waker};
use std::time::Duration;

use bytes::Bytes;
use common::{ACCOUNT, TOKEN, block_on, update};
use generated::types::Webhook;
use generated::{Client, Credentials, Error, Fake, Response};
use http::Response as HttpResponse;

/// Two megabytes, each item of which is decoded.
fn large() -> Bytes {
    let filters = vec![r#""a filter""#; 200_000].join(",");
    format!(r#"{{"configuration": {{"filters": [{filters}]}}}}"#).into()
}

fn client(body: Bytes) -> Client<Fake> {
    let fake = Fake::new().reply_http(HttpResponse::new(body));
    Client::with_transport(fake, Credentials::basic(ACCOUNT, TOKEN)).unwrap()
}

#[track_caller]
fn assert_is_large(response: &Response<Webhook>) {
    let filters = &response.configuration.as_ref().unwrap().filters;
    assert_eq!(filters.as_ref().unwrap().len(), 200_000);
    assert!(response.drift().is_empty());
}

#[test]
fn a_large_body_is_decoded_elsewhere() {
    let mut nobody = Context::from_waker(Waker::noop());
    for (body, is_large) in [(large(), true), (Bytes::from("{}"), false)] {
        let client = client(body);
        let call = client.update_service_conversation_scoped_webhook(update());
        let mut call = pin!(call.into_future());
        let first = call.as_mut().poll(&mut nobody);
        assert_eq!(first.is_pending(), is_large);
        if is_large {
            assert_is_large(&block_on(call).unwrap());
        }
    }
}

#[test]
fn a_blocking_client_decodes_where_it_is() {
    let client = client(large());
    let call = client.update_service_conversation_scoped_webhook(update());
    assert_is_large(&call.send().unwrap());
}

/// A timeout that is over before anything is decoded.
#[test]
fn decoding_ends_with_the_call() {
    let timeout = Duration::from_nanos(1);
    let (async_client, client) = (client(large()), client(large()));
    let call = async_client.update_service_conversation_scoped_webhook(update());
    let awaited = block_on(call.timeout(timeout).into_future());
    let call = client.update_service_conversation_scoped_webhook(update());
    for outcome in [awaited, call.timeout(timeout).send()] {
        match outcome {
            Err(Error::Transport(error)) => {
                assert!(error.is_timeout(), "{error}");
                assert_eq!(error.status().unwrap(), 200);
                assert_eq!(error.to_string(), "no complete response within 1ns");
            }
            other => panic!("{other:?}"),
        }
    }
}
