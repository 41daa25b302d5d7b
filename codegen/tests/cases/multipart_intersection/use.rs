//! A multipart body whose schema is an intersection has the constraints of all its branches.

use multipart_intersection::operations::{SendLetter, SendNote, SendParcel};
use multipart_intersection::{Credentials, File, Operation, RequestContext};
use serde_json::json;

#[test]
fn each_branch_constrains_the_parts() {
    let parcel = SendParcel::new("abc", json!([1]));
    assert!(parcel.validate().is_ok());
    let violations = SendParcel::new("abcd", json!(null)).validate().expect_err("is too long");
    assert_eq!(violations.count(), 1);
    assert_eq!(violations.iter().next().map(|one| one.keyword()), Some("maxLength"));
}

#[test]
fn a_required_part_without_a_schema_is_sent_as_json() {
    let context = RequestContext::with_base_url("http://a", &Credentials::none(), "test/1");
    let parcel = SendParcel::new("abc", json!({"a": 1}));
    let request = parcel.to_http(&context.expect("is a URL")).expect("is valid");
    let body = String::from_utf8_lossy(request.body()).into_owned();
    assert!(body.contains("name=\"extra\"") && body.contains("{\"a\":1}"), "{body}");
}

#[test]
fn what_all_branches_require_is_required() {
    let page = || File::new("Dear");
    let letter = SendLetter::new(page(), "Ada").scans([page(), page()]).weight(20);
    assert!(letter.validate().is_ok());
    let keywords = |letter: SendLetter| {
        let found = letter.validate().expect_err("is invalid");
        found.iter().map(|it| it.keyword()).collect::<Vec<_>>()
    };
    assert_eq!(keywords(SendLetter::new(page(), "Ada").scans([page()])), ["minItems"]);
    let four = [page(), page(), page(), page()];
    assert_eq!(keywords(SendLetter::new(page(), "Ada").scans(four)), ["maxItems"]);
    assert_eq!(keywords(SendLetter::new(page(), "Ada").weight(21)), ["maximum"]);
    assert!(SendNote::new("Ada").text("Hello").validate().is_ok());
}
