//! Error bodies that differ by status code.

use errors_by_status::operations::{DropThings, GetThings};
use errors_by_status::{Credentials, Error, ErrorBody, ErrorResponse, Operation, RequestContext};

fn failure<O: Operation<ErrorBody = ErrorBody>>(status: u16, text: &'static str) -> ErrorResponse {
    let response = http::Response::builder().status(status);
    match O::parse(response.body(text.into()).expect("is a response")) {
        Err(Error::Api(failure)) => *failure,
        _ => panic!("expected an error response"),
    }
}

#[test]
fn the_most_specific_status_wins() {
    let failed = failure::<GetThings>(404, r#"{"id":7}"#);
    assert!(matches!(failed.body(), Some(ErrorBody::GetThingsNotFoundError(error)) if error.id == 7));
    let failed = failure::<GetThings>(409, r#"{"other":"b"}"#);
    assert!(matches!(failed.body(), Some(ErrorBody::GetThingsConflictError(_))));
    let failed = failure::<GetThings>(418, "short and stout");
    assert_eq!(failed.body(), Some(&ErrorBody::Text("short and stout".to_owned())));
    let failed = failure::<GetThings>(500, r#"{"title":"Broken"}"#);
    assert!(matches!(failed.body(), Some(ErrorBody::Problem(error)) if error.title == "Broken"));
}

#[test]
fn an_undecodable_body_is_kept_raw() {
    let failed = failure::<GetThings>(404, "<html>");
    assert!(failed.body().is_none());
    assert_eq!(failed.raw(), "<html>");
    let failed = failure::<DropThings>(499, "png");
    assert_eq!(failed.body(), Some(&ErrorBody::Bytes("png".into())));
    // This status has no documented body.
    let failed = failure::<DropThings>(500, "{}");
    assert_eq!(failed.into_body(), Some(ErrorBody::Json(serde_json::json!({}))));
}

#[test]
fn a_request_accepts_the_documented_media_types() {
    let context = RequestContext::with_base_url("http://a", &Credentials::none(), "test/1");
    let context = context.expect("is a URL");
    let request = GetThings::new().to_http(&context).expect("is valid");
    let wanted = "application/json, application/problem+json, text/plain";
    assert_eq!(request.headers()["accept"], wanted);
}
