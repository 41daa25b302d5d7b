//! A whole crate: asynchronous and blocking calls, over an in-memory transport.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use http::StatusCode;
use serde_json::json;
use whole_crate::operations::AddSighting;
use whole_crate::types::{Certainty, Color, GardenId};
use whole_crate::{Client, Credentials, Error, ErrorBody, Fake};

const GARDEN: GardenId = GardenId::from_static("G0042");

fn sighting() -> serde_json::Value {
    json!({ "species": "Pica pica", "seen_at": "2024-05-06T07:08:09Z", "certainty": "sure" })
}

fn fake() -> Fake {
    Fake::new()
        .reply_status(StatusCode::CREATED, sighting())
        .reply_status(StatusCode::CONFLICT, json!({ "message": "seen already" }))
}

/// Polls once: an in-memory transport is always ready.
fn now<T>(call: impl IntoFuture<Output = T>) -> T {
    match pin!(call.into_future()).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("is pending"),
    }
}

#[test]
fn both_kinds_of_calls_send_and_decode_the_same() {
    let ada = || Credentials::basic("ada", "lovelace");
    let colors = [Color::Black, Color::White, Color::from("blue")];
    let request = || AddSighting::new(GARDEN, "Pica pica").colors(colors.clone());

    let asynchronous = fake();
    let client = Client::with_transport(asynchronous.clone(), ada()).expect("is set up");
    let first = now(client.add_sighting(request())).expect("succeeds");
    let second = now(client.add_sighting(request())).expect_err("fails");

    let waiting = fake();
    let client = Client::with_transport(waiting.clone(), ada()).expect("is set up");
    assert_eq!(
        client
            .add_sighting(request())
            .send()
            .expect("succeeds")
            .body(),
        first.body()
    );

    assert_eq!(first.certainty, Some(Certainty::Sure));
    assert_eq!(first.status(), StatusCode::CREATED);
    let Error::Api(failure) = second else {
        panic!("{second}");
    };
    assert!(
        matches!(failure.body(), Some(ErrorBody::Problem(it)) if it.message == "seen already")
    );
    let (one, other) = (&asynchronous.requests()[0], &waiting.requests()[0]);
    assert_eq!(
        one.uri(),
        "https://birds.example.com/v2/gardens/G0042/sightings"
    );
    assert_eq!(
        one.body(),
        "species=Pica+pica&colors=black&colors=white&colors=blue"
    );
    assert_eq!(
        (one.uri(), one.body(), one.headers()),
        (other.uri(), other.body(), other.headers())
    );
}
