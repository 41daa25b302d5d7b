//! Typed response headers.

use response_headers::headers::{
    LAST_CHANGED, LOCATION, SET_COOKIE, TYPE, X_BOTH, X_KINDS, X_META, X_MOOD, X_ODD, X_OTHER, X_RATE_LIMIT,
    X_TEXT,
};
use response_headers::operations::GetThings;
use response_headers::types::XMoodHeader;
use response_headers::types::x_kinds_header::Item as Kind;
use response_headers::{Operation, Response};

fn response(headers: &[(&str, &str)]) -> Response<()> {
    let mut response = http::Response::builder();
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    let response = response.body("".into()).expect("is a response");
    GetThings::parse(response).expect("succeeded")
}

#[test]
fn a_header_is_decoded_as_its_type() {
    let response = response(&[
        ("x-rate-limit", "7"),
        ("last-changed", "2024-05-06T07:08:09Z"),
        ("x-kinds", "a,b"),
        ("x-kinds", "c"),
        ("x-meta", r#"{"page":2}"#),
        ("x-odd", "a,1"),
        ("x-text", "7"),
        ("x-mood", "wild"),
        ("x-both", "8"),
        ("x-other", "a"),
        ("type", "true"),
        ("location", "/1"),
    ]);
    let headers = response.headers();
    assert_eq!(X_RATE_LIMIT.read(headers), Ok(Some(7)));
    let changed = LAST_CHANGED.read(headers).expect("is a date").expect("present");
    assert_eq!(changed.to_string(), "2024-05-06T07:08:09Z");
    let kinds = X_KINDS.read(headers).expect("valid strings").expect("present");
    assert_eq!(kinds[..2], [Kind::A, Kind::B]);
    assert_eq!(kinds.len(), 3);
    let meta = X_META.read(headers).expect("valid JSON").expect("present");
    assert_eq!(meta.page, Some(2));
    assert_eq!(X_ODD.read(headers), Ok(Some("a,1".to_owned())));
    // Text of another media type is not interpreted, nor is a choice of types.
    assert_eq!(X_TEXT.read(headers), Ok(Some("7".to_owned())));
    assert_eq!(X_BOTH.read(headers), Ok(Some("8".to_owned())));
    // All responses declare the same type.
    assert_eq!(X_MOOD.read(headers), Ok(Some(XMoodHeader::Wild)));
    assert_eq!(TYPE.read(headers), Ok(Some(true)));
    // A header that differs between responses is a string.
    assert_eq!(LOCATION.read(headers), Ok(Some("/1".to_owned())));
    assert_eq!(X_OTHER.read(headers), Ok(Some("a".to_owned())));
}

#[test]
fn a_header_can_be_missing_or_invalid() {
    let response = response(&[("x-rate-limit", "many")]);
    assert_eq!(LOCATION.read(response.headers()), Ok(None));
    let wrong = X_RATE_LIMIT.read(response.headers()).expect_err("not a number");
    assert_eq!(wrong.to_string(), "x-rate-limit: expected a value of the documented type, found \"many\"");
}

#[test]
fn each_cookie_is_a_value_of_its_own() {
    let first = "a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT";
    let response = response(&[("set-cookie", first), ("Set-Cookie", "b=2, 3")]);
    let cookies = SET_COOKIE.read(response.headers()).expect("are strings").expect("present");
    assert_eq!(cookies, [first, "b=2, 3"]);
}
