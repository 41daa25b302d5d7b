//! Headers of answers: typed, one by one.

use answer_headers::headers::{
    LAST_CHANGED, LOCATION, TYPE, X_KINDS, X_META, X_ODD, X_RATE_LIMIT,
};
use answer_headers::operations::GetThings;
use answer_headers::types::GetThingsResponseXKindsItem as Kind;
use answer_headers::{Operation, Response};

fn answer(headers: &[(&str, &str)]) -> Response<()> {
    let mut response = http::Response::builder();
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    let response = response.body("".into()).expect("is an answer");
    GetThings::parse(response).expect("succeeded")
}

#[test]
fn a_header_is_read_by_its_type() {
    let answer = answer(&[
        ("x-rate-limit", "7"),
        ("last-changed", "2024-05-06T07:08:09Z"),
        ("x-kinds", "a,b"),
        ("x-kinds", "c"),
        ("x-meta", r#"{"page":2}"#),
        ("x-odd", "a,1"),
        ("type", "true"),
        ("location", "/1"),
    ]);
    let headers = answer.headers();
    assert_eq!(X_RATE_LIMIT.read(headers), Ok(Some(7)));
    let changed = LAST_CHANGED.read(headers).expect("is a date").expect("is there");
    assert_eq!(changed.to_string(), "2024-05-06T07:08:09Z");
    let kinds = X_KINDS.read(headers).expect("are texts").expect("are there");
    assert_eq!(kinds[..2], [Kind::A, Kind::B]);
    assert_eq!(kinds.len(), 3);
    let meta = X_META.read(headers).expect("is JSON").expect("is there");
    assert_eq!(meta.page, Some(2));
    assert_eq!(X_ODD.read(headers), Ok(Some("a,1".to_owned())));
    assert_eq!(TYPE.read(headers), Ok(Some(true)));
    // Where answers differ, a header is just text.
    assert_eq!(LOCATION.read(headers), Ok(Some("/1".to_owned())));
}

#[test]
fn a_header_can_be_missing_or_wrong() {
    let answer = answer(&[("x-rate-limit", "many")]);
    assert_eq!(LOCATION.read(answer.headers()), Ok(None));
    let wrong = X_RATE_LIMIT.read(answer.headers()).expect_err("is no number");
    assert_eq!(wrong.to_string(), "x-rate-limit: expected a value of the documented type, found \"many\"");
}
