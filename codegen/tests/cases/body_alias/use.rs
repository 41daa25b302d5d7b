//! A body without a named type has the constraints of its schema.

use body_alias::operations::{
    SetCount, SetEither, SetEitherBody, SetLabels, SetLabelsSuccess, SetNames,
};
use body_alias::{RawResponse, RequestContext, Credentials, Error, Operation, Decoding, Validate};

fn labels(text: &str) -> body_alias::types::Labels {
    [("a/b".to_owned(), text.to_owned())].into_iter().collect()
}

/// The violations that prevent a request.
fn violations<O: Operation>(operation: &O) -> Vec<String> {
    let context = RequestContext::with_base_url("http://a", &Credentials::none(), "test/1");
    match operation.to_http(&context.expect("is a URL")) {
        Ok(_) => Vec::new(),
        Err(found) => found.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn an_invalid_body_is_not_sent() {
    assert!(violations(&SetLabels::new(labels("abc"))).is_empty());
    let found = violations(&SetLabels::new(labels("abcd")));
    assert_eq!(found, ["body/a~1b: must have at most 3 characters, but is \"abcd\""]);
    let found = violations(&SetNames::new(["", "b", "c"]));
    assert_eq!(found.len(), 2, "{found:?}");
    let found = violations(&SetCount::new().body(0));
    assert_eq!(found, ["body: must be at least 1, but is 0"]);
    assert!(violations(&SetCount::new()).is_empty());
}

#[test]
fn each_form_of_a_body_has_its_constraints() {
    for (body, count) in [
        (SetEitherBody::Json(vec!["a".to_owned(); 3]), 1),
        (SetEitherBody::VndCount(0), 1),
        (SetEitherBody::VndCount(1), 0),
        (SetEitherBody::VndCounts(Some(vec![0, 1, -1])), 2),
        (SetEitherBody::VndCounts(None), 0),
    ] {
        assert_eq!(violations(&SetEither::new(body.clone())).len(), count, "{body:?}");
    }
}

fn response(status: u16, text: &'static str) -> http::Response<bytes::Bytes> {
    let response = http::Response::builder().status(status);
    response.body(text.into()).expect("is a response")
}

/// The locations of drift in a response, which a strict client rejects.
fn drift<O: Operation>(status: u16, text: &'static str) -> Vec<String>
where
    O::ResponseBody: Validate,
{
    let Ok(read) = O::parse(response(status, text)) else {
        panic!("{text} cannot be decoded");
    };
    let strict = O::decode(RawResponse::new(response(status, text), Decoding::Strict));
    assert_eq!(strict.is_ok(), read.drift().is_empty());
    assert!(matches!(strict, Ok(_) | Err(Error::Decode(_))));
    read.drift().iter().map(|drift| drift.pointer().to_owned()).collect()
}

#[test]
fn violations_in_a_response_are_drift() {
    assert!(drift::<SetCount>(200, "1").is_empty());
    assert_eq!(drift::<SetCount>(200, "0"), [""]);
    assert_eq!(drift::<SetNames>(200, r#"["a","","c"]"#), ["", "/1"]);
    assert_eq!(drift::<SetLabels>(200, r#"{"a/b":"abcd"}"#), ["/a~1b"]);
    assert_eq!(drift::<SetLabels>(202, r#"["a",""]"#), ["/1"]);
    let read = SetLabels::parse(response(202, r#"["a"]"#)).expect("deserializes");
    assert!(matches!(read.body(), SetLabelsSuccess::Accepted(names) if names == &["a"]));
}
