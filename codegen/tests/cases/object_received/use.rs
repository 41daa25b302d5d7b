//! A type that is only received: null and absent are the same, and deviations from the
//! document are drift.

use object_received::operations::GetProfile;
use object_received::{RawResponse, Error, Operation, Decoding};

fn response(text: &'static str) -> http::Response<bytes::Bytes> {
    http::Response::new(bytes::Bytes::from_static(text.as_bytes()))
}

#[test]
fn null_and_absent_are_the_same() {
    for text in [
        r#"{"name":"a","title":null}"#,
        r#"{"name":"a","title":null,"motto":null}"#,
    ] {
        let profile =
            GetProfile::decode(RawResponse::new(response(text), Decoding::Strict)).expect("is as documented");
        assert_eq!((&profile.title, &profile.motto), (&None, &None));
        assert!(profile.drift().is_empty());
    }
}

#[test]
fn an_undocumented_null_is_drift_or_rejected() {
    let text = r#"{"name":"a","title":"b","age":null}"#;
    let profile = GetProfile::parse(response(text)).expect("decodes");
    assert_eq!(profile.age, None);
    let drift: Vec<_> = profile.drift().iter().map(ToString::to_string).collect();
    assert_eq!(drift, ["/age: expected an integer (i64), found null"]);
    let error = GetProfile::decode(RawResponse::new(response(text), Decoding::Strict))
        .expect_err("is not as documented");
    assert!(matches!(error, Error::Decode(error) if error.pointer() == "/age"));
}

#[test]
fn a_missing_property_is_an_error_with_its_location() {
    for text in [r#"{"title":null}"#, r#"{"name":null,"title":null}"#] {
        let error = GetProfile::parse(response(text)).expect_err("has no name");
        assert!(matches!(error, Error::Decode(error) if error.pointer() == "/name"));
    }
}
