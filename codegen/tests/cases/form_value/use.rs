//! Forms with undeclared fields, and forms without fields.

use form_value::operations::{PostFree, PostList, PostOptional, PutFree};
use form_value::{Config, Credentials, Operation};

/// The body, and whether there is a media type.
fn body(request: &impl Operation) -> Result<(String, bool), String> {
    let config = Config::new("http://localhost", Credentials::none());
    let context = config.request_context().expect("is a URL");
    let request = request.to_http(&context);
    let request = request.map_err(|found| found.to_string())?;
    let text = String::from_utf8_lossy(request.body()).into_owned();
    Ok((text, request.headers().contains_key("content-type")))
}

#[test]
fn an_object_is_encoded_field_by_field() {
    let fields = [("a b".to_owned(), vec![1, 2]), ("c".to_owned(), vec![])];
    let wanted = ("a+b=1&a+b=2".to_owned(), true);
    assert_eq!(body(&PostFree::new(fields.into())), Ok(wanted));
    let any = [("a".to_owned(), serde_json::json!({"b": 1}))];
    let wanted = ("a=%7B%22b%22%3A1%7D".to_owned(), true);
    assert_eq!(body(&PutFree::new().body(any.into())), Ok(wanted));
}

#[test]
fn a_form_can_be_without_fields() {
    let empty = Ok((String::new(), true));
    assert_eq!(body(&PutFree::new()), empty);
    assert_eq!(body(&PostOptional::new()), empty);
    let named = PostOptional::new().name("");
    assert_eq!(body(&named), Ok(("name=".to_owned(), true)));
}

#[test]
fn a_list_is_not_a_form() {
    assert_eq!(body(&PostList::new()), Ok((String::new(), true)));
    let found = body(&PostList::new().body(["a"])).unwrap_err();
    assert!(found.starts_with("body: must be an object"), "{found}");
}
