//! Responses: statuses, bodies and headers.

mod wire;

use api::operations::{
    BareError, Described, Error as GetError, Header, Inline, KnownError, NewError, Ranged, SameBody,
    SecondMediaType, Text, ThirdStatus, ThirdStatusSuccess,
};
use api::{Error, ErrorBody, ErrorResponse, Operation};
use wire::{read, receive};

const JOB: &str = r#"{"id": 7}"#;

fn failure<O: Operation<ErrorBody = ErrorBody>>(status: u16, body: &str) -> ErrorResponse {
    match receive::<O>(status, body) {
        Err(Error::Api(failure)) => *failure,
        _ => panic!("expected an error response"),
    }
}

#[test]
fn success_added_with_same_body() {
    assert_eq!(read::<SameBody>(JOB).id, 7);
    assert_eq!(receive::<SameBody>(201, JOB).expect("is a success").id, 7);
}

#[test]
fn third_success_added() {
    let response = receive::<ThirdStatus>(202, r#"{"left": 1}"#).expect("is a success");
    let left = match response.body() {
        ThirdStatusSuccess::Accepted(wait) => Some(wait.left),
        ThirdStatusSuccess::Ok(_) => None,
        _ => None,
    };
    assert_eq!(left, Some(1));
}

#[test]
fn error_added_with_known_body() {
    let fault = r#"{"code": 3}"#;
    let failed = failure::<KnownError>(400, fault);
    assert!(matches!(failed.body(), Some(ErrorBody::Fault(fault)) if fault.code == 3));
    for status in [404, 500] {
        let failed = failure::<KnownError>(status, fault);
        assert_eq!(failed.status(), status);
        assert!(failed.raw().starts_with(b"{\"code\""));
    }
}

#[test]
fn error_added_with_other_body() {
    let failed = failure::<NewError>(409, r#"{"other": 3}"#);
    let conflict = match failed.body() {
        Some(ErrorBody::Fault(_)) => None,
        _ => Some(failed.status().as_u16()),
    };
    assert_eq!(conflict, Some(409));
}

#[test]
fn error_added_without_body() {
    let failed = failure::<BareError>(401, r#"{"a": 1}"#);
    assert_eq!(failed.body(), Some(&ErrorBody::Json(serde_json::json!({"a": 1}))));
}

#[test]
fn ranges_and_default_added() {
    assert_eq!(read::<Ranged>(JOB).id, 7);
    let failed = failure::<Ranged>(418, r#"{"code": 3}"#);
    assert_eq!(failed.status(), 418);
}

#[test]
fn property_added_to_inline_error() {
    let failed = failure::<GetError>(409, r#"{"a": "1", "b": "2"}"#);
    assert!(matches!(failed.body(), Some(ErrorBody::ErrorConflictError(it)) if it.a == "1"), "{failed:?}");
}

#[test]
fn response_header_added() {
    let response = receive::<Header>(200, JOB).expect("is a success");
    assert!(response.id == 7 && response.headers().get("x-limit").is_none());
}

#[test]
fn response_media_type_added() {
    assert_eq!(read::<SecondMediaType>(JOB).id, 7);
}

#[test]
fn property_added_to_inline_response() {
    let body = read::<Inline>(r#"{"a": "1", "b": "2"}"#);
    assert_eq!(body.a.as_deref(), Some("1"));
}

#[test]
fn response_described() {
    assert_eq!(read::<Described>(JOB).id, 7);
}

#[test]
fn response_limit_added() {
    // A violation is drift, and does not fail the call.
    assert_eq!(read::<Text>("long text"), "long text");
}
