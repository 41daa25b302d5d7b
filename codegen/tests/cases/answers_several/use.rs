//! Answers of success that differ by status.

use answers_several::operations::{
    AskJob, AskJobSuccess, DeleteJob, FindJob, GetJob, GetJobSuccess, PatchJob, PostJob, PostJobSuccess, PutJob,
    TraceJob,
};
use answers_several::{RawResponse, Error, Operation, Decoding};

fn strict(response: http::Response<bytes::Bytes>) -> RawResponse {
    RawResponse::new(response, Decoding::Strict)
}

fn answer(status: u16, text: &'static str) -> http::Response<bytes::Bytes> {
    let response = http::Response::builder().status(status);
    response.body(text.into()).expect("is an answer")
}

#[test]
fn the_status_decides_what_a_body_is() {
    let done = GetJob::parse(answer(200, r#"{"value":10}"#)).expect("succeeded");
    // A rule that the body breaks is drift, whatever the variant.
    assert_eq!(done.drift().len(), 1);
    assert!(matches!(done.body(), GetJobSuccess::Ok(result) if result.value == 10));
    let left = GetJob::parse(answer(202, r#"{"left":2}"#)).expect("succeeded");
    assert!(matches!(left.body(), GetJobSuccess::Accepted(job) if job.left == Some(2)));
    let none = GetJob::parse(answer(204, "")).expect("succeeded");
    assert_eq!(none.body(), &GetJobSuccess::NoContent);
    // The first one serves for a status that is not documented.
    let other = GetJob::parse(answer(203, r#"{"value":1}"#)).expect("succeeded");
    assert_eq!(other.drift().len(), 1);
    assert!(matches!(other.body(), GetJobSuccess::Ok(_)));
    assert!(GetJob::decode(strict(answer(203, r#"{"value":1}"#))).is_err());
}

#[test]
fn equal_bodies_are_one_type() {
    for status in [200, 201] {
        let result = PutJob::parse(answer(status, r#"{"value":1}"#)).expect("succeeded");
        assert!(result.value == 1 && result.drift().is_empty());
    }
}

#[test]
fn a_range_takes_what_is_not_named() {
    let made = PostJob::parse(answer(201, r#"{"value":1}"#)).expect("succeeded");
    assert!(matches!(made.into_body(), PostJobSuccess::Created(_)));
    let other = PostJob::decode(strict(answer(299, "so"))).expect("succeeded");
    assert_eq!(other.into_body(), PostJobSuccess::Success("so".to_owned()));
    assert!(PatchJob::decode(strict(answer(207, "x"))).is_ok());
}

#[test]
fn what_stands_for_success_where_none_is_named() {
    assert_eq!(DeleteJob::parse(answer(200, r#"{"value":1}"#)).expect("succeeded").value, 1);
    let error = DeleteJob::parse(answer(404, "none")).expect_err("failed");
    assert!(matches!(error, Error::Api(failure) if failure.body().is_some_and(|text| text == "none")));
    assert!(FindJob::decode(strict(answer(302, ""))).is_ok());
    assert!(TraceJob::parse(answer(200, "?")).is_ok_and(|answer| answer.body() == "?"));
    assert!(TraceJob::parse(answer(500, "")).is_err());
}

#[test]
fn a_body_without_a_type_of_its_own_keeps_its_rules() {
    let asked = AskJob::parse(answer(200, r#""abc""#)).expect("succeeded");
    assert_eq!(asked.body(), &AskJobSuccess::Ok(Some("abc".to_owned())));
    assert_eq!(asked.drift().len(), 1);
    let nothing = AskJob::parse(answer(200, "null")).expect("succeeded");
    assert!(nothing.body() == &AskJobSuccess::Ok(None) && nothing.drift().is_empty());
    let empty = AskJob::parse(answer(201, "[]")).expect("succeeded");
    assert_eq!(empty.drift().len(), 1);
}
