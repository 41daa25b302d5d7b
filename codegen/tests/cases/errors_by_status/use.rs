//! Error bodies that differ by status code.

use errors_by_status::operations::{DropThings, DropThingsFailure, GetThings, GetThingsFailure};
use errors_by_status::{RequestContext, Credentials, Error, ErrorResponse, Operation};

fn failure<O: Operation>(status: u16, text: &'static str) -> ErrorResponse<O::ErrorBody> {
    let response = http::Response::builder().status(status);
    match O::parse(response.body(text.into()).expect("is a response")) {
        Err(Error::Api(failure)) => *failure,
        _ => panic!("expected an error response"),
    }
}

#[test]
fn the_most_specific_status_wins() {
    use GetThingsFailure as Failed;
    let failed = failure::<GetThings>(404, r#"{"id":7}"#);
    assert!(matches!(failed.body(), Some(Failed::NotFound(error)) if error.id == 7));
    let failed = failure::<GetThings>(409, r#"{"other":"b"}"#);
    assert!(matches!(failed.body(), Some(Failed::Conflict(_))));
    let failed = failure::<GetThings>(418, "short and stout");
    assert_eq!(failed.body(), Some(&Failed::ClientError("short and stout".to_owned())));
    let failed = failure::<GetThings>(500, r#"{"title":"Broken"}"#);
    assert!(matches!(failed.body(), Some(Failed::Default(error)) if error.title == "Broken"));
}

#[test]
fn an_undecodable_body_is_kept_raw() {
    let failed = failure::<GetThings>(404, "<html>");
    assert!(failed.body().is_none());
    assert_eq!(failed.raw(), "<html>");
    let failed = failure::<DropThings>(499, "png");
    assert_eq!(failed.body(), Some(&DropThingsFailure::Status499("png".into())));
    // This status has no documented body.
    assert!(failure::<DropThings>(500, "{}").body().is_none());
}

#[test]
fn a_request_accepts_the_documented_media_types() {
    let context = RequestContext::with_base_url("http://a", &Credentials::none(), "test/1");
    let context = context.expect("is a URL");
    let request = GetThings::new().to_http(&context).expect("is valid");
    let wanted = "application/json, application/problem+json, text/plain";
    assert_eq!(request.headers()["accept"], wanted);
}
