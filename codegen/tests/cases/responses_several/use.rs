//! Successful responses that differ by status code.

use responses_several::operations::{
    AskJob, AskJobSuccess, DeleteJob, FindJob, GetJob, GetJobSuccess, PatchJob, PostJob, PostJobSuccess, PutJob,
    TraceJob,
};
use responses_several::{Decoding, Error, ErrorBody, Operation, RawResponse};

fn strict(response: http::Response<bytes::Bytes>) -> RawResponse {
    RawResponse::new(response, Decoding::Strict)
}

fn response(status: u16, text: &'static str) -> http::Response<bytes::Bytes> {
    let response = http::Response::builder().status(status);
    response.body(text.into()).expect("is a response")
}

#[test]
fn the_status_selects_the_type_of_the_body() {
    let done = GetJob::parse(response(200, r#"{"value":10}"#)).expect("succeeded");
    // A violation in the body is drift, whatever the variant.
    assert_eq!(done.drift().len(), 1);
    assert!(matches!(done.body(), GetJobSuccess::Ok(result) if result.value == 10));
    let left = GetJob::parse(response(202, r#"{"left":2}"#)).expect("succeeded");
    assert!(matches!(left.body(), GetJobSuccess::Accepted(job) if job.left == Some(2)));
    let none = GetJob::parse(response(204, "")).expect("succeeded");
    assert_eq!(none.body(), &GetJobSuccess::NoContent);
    // An undocumented status is decoded as the first variant.
    let other = GetJob::parse(response(203, r#"{"value":1}"#)).expect("succeeded");
    assert_eq!(other.drift().len(), 1);
    assert!(matches!(other.body(), GetJobSuccess::Ok(_)));
    assert!(GetJob::decode(strict(response(203, r#"{"value":1}"#))).is_err());
}

#[test]
fn equal_bodies_are_one_type() {
    for status in [200, 201] {
        let result = PutJob::parse(response(status, r#"{"value":1}"#)).expect("succeeded");
        assert!(result.value == 1 && result.drift().is_empty());
    }
}

#[test]
fn a_range_covers_undeclared_statuses() {
    let made = PostJob::parse(response(201, r#"{"value":1}"#)).expect("succeeded");
    assert!(matches!(made.into_body(), PostJobSuccess::Created(_)));
    let other = PostJob::decode(strict(response(299, "so"))).expect("succeeded");
    assert_eq!(other.into_body(), PostJobSuccess::Success("so".to_owned()));
    assert!(PatchJob::decode(strict(response(207, "x"))).is_ok());
}

#[test]
fn default_and_ranges_can_mean_success() {
    assert_eq!(DeleteJob::parse(response(200, r#"{"value":1}"#)).expect("succeeded").value, 1);
    let error = DeleteJob::parse(response(404, "none")).expect_err("failed");
    assert!(matches!(error, Error::Api(failure) if matches!(failure.body(), Some(ErrorBody::Text(text)) if text == "none")));
    assert!(FindJob::decode(strict(response(302, ""))).is_ok());
    assert!(TraceJob::parse(response(200, "?")).is_ok_and(|response| response.body() == "?"));
    assert!(TraceJob::parse(response(500, "")).is_err());
}

#[test]
fn a_body_without_a_named_type_keeps_its_constraints() {
    let asked = AskJob::parse(response(200, r#""abc""#)).expect("succeeded");
    assert_eq!(asked.body(), &AskJobSuccess::Ok(Some("abc".to_owned())));
    assert_eq!(asked.drift().len(), 1);
    let nothing = AskJob::parse(response(200, "null")).expect("succeeded");
    assert!(nothing.body() == &AskJobSuccess::Ok(None) && nothing.drift().is_empty());
    let empty = AskJob::parse(response(201, "[]")).expect("succeeded");
    assert_eq!(empty.drift().len(), 1);
}
