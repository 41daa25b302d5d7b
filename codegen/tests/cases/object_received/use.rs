//! What is only received: null and absent are the same, and what departs from the
//! description is drift.

use object_received::operations::GetProfile;
use object_received::{RawResponse, Error, Operation, Decoding};

fn answer(text: &'static str) -> http::Response<bytes::Bytes> {
    http::Response::new(bytes::Bytes::from_static(text.as_bytes()))
}

#[test]
fn null_and_absent_are_the_same() {
    for text in [
        r#"{"name":"a","title":null}"#,
        r#"{"name":"a","title":null,"motto":null}"#,
    ] {
        let profile =
            GetProfile::decode(RawResponse::new(answer(text), Decoding::Strict)).expect("is as documented");
        assert_eq!((&profile.title, &profile.motto), (&None, &None));
        assert!(profile.drift().is_empty());
    }
}

#[test]
fn a_null_too_much_is_drift_or_refused() {
    let text = r#"{"name":"a","title":"b","age":null}"#;
    let profile = GetProfile::parse(answer(text)).expect("can be read");
    assert_eq!(profile.age, None);
    let drift: Vec<_> = profile.drift().iter().map(ToString::to_string).collect();
    assert_eq!(drift, ["/age: expected an integer (i64), found null"]);
    let error = GetProfile::decode(RawResponse::new(answer(text), Decoding::Strict))
        .expect_err("is not as documented");
    assert!(matches!(error, Error::Decode(error) if error.pointer() == "/age"));
}

#[test]
fn a_missing_value_is_an_error_at_its_place() {
    for text in [r#"{"title":null}"#, r#"{"name":null,"title":null}"#] {
        let error = GetProfile::parse(answer(text)).expect_err("has no name");
        assert!(matches!(error, Error::Decode(error) if error.pointer() == "/name"));
    }
}
