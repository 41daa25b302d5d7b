//! Responses with a body, without a body, and with an error.

use responses::operations::{CheckJobs, DropJobs, ListJobs, RunJobs, TimeJobs};
use responses::{Decoding, Error, ErrorBody, Operation, RawResponse};

fn strict(response: http::Response<bytes::Bytes>) -> RawResponse {
    RawResponse::new(response, Decoding::Strict)
}

fn response(status: u16, text: &'static str) -> http::Response<bytes::Bytes> {
    let response = http::Response::builder().status(status);
    response.body(text.into()).expect("is a response")
}

#[test]
fn the_documented_status_is_success() {
    let jobs = ListJobs::parse(response(200, r#"["a","b"]"#)).expect("succeeded");
    assert_eq!(jobs.len(), 2);
    // An undocumented body is ignored.
    assert!(DropJobs::parse(response(204, "")).is_ok());
    assert!(DropJobs::parse(response(204, "gone")).is_ok());
    let ran = RunJobs::parse(response(202, "{\"id\":1}")).expect("succeeded");
    assert_eq!(ran["id"], 1);
    let times = TimeJobs::parse(response(200, r#"["2024-05-06T07:08:09Z"]"#));
    assert!(times.expect("succeeded").drift().is_empty());
    // HEAD has no body (RFC 9110, section 9.3.2), whatever the document says.
    assert!(CheckJobs::parse(response(200, "")).is_ok());
}

#[test]
fn violations_in_the_body_are_drift() {
    let jobs = ListJobs::parse(response(200, r#"["a","b","c"]"#)).expect("decodes");
    assert_eq!(jobs.drift().len(), 1);
    assert!(ListJobs::decode(strict(response(200, r#"["a","b","c"]"#))).is_err());
}

#[test]
fn an_error_has_a_typed_or_raw_body() {
    for status in [404, 500, 302] {
        let error = ListJobs::parse(response(status, r#"{"code":7}"#)).expect_err("failed");
        let Error::Api(failure) = error else {
            panic!("{error}");
        };
        assert_eq!(failure.status(), status);
        assert!(matches!(failure.body(), Some(ErrorBody::Fault(fault)) if fault.code == 7));
    }
    let error = ListJobs::parse(response(502, "<html>")).expect_err("failed");
    let text = "the API responded with 502 Bad Gateway: <html>";
    assert_eq!(error.to_string(), text);
    assert!(matches!(error, Error::Api(failure) if failure.body().is_none()));
}

#[test]
fn an_undocumented_success_status_is_drift() {
    let jobs = ListJobs::parse(response(201, r#"["a"]"#)).expect("succeeded");
    let drift = jobs.drift();
    assert_eq!(drift[0].to_string(), "expected the status code 200, found 201");
    assert!(ListJobs::decode(strict(response(201, r#"["a"]"#))).is_err());
}

#[test]
fn an_empty_body_is_null_if_null_is_valid() {
    let ran = RunJobs::parse(response(202, "")).expect("succeeded");
    assert!(ran.is_null());
    assert_eq!(ran.drift().len(), 1);
    assert!(RunJobs::decode(strict(response(202, ""))).is_err());
    let error = ListJobs::parse(response(200, "")).expect_err("not a list");
    let text = "cannot decode the response (200 OK): expected JSON, found an empty body";
    assert_eq!(error.to_string(), text);
}
