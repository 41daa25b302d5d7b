//! Bodies with a choice of media types.

use body_choice::operations::{
    AddDocument, AddDocumentBody, AddDocumentParts, PatchDocuments, PatchDocumentsBody,
    SetDocuments,
};
use body_choice::types::Document;
use body_choice::{RequestContext, Credentials, Operation};

fn sent<O: Operation>(operation: &O) -> (String, String) {
    let context = RequestContext::with_base_url("http://a", &Credentials::none(), "test/1");
    let request = operation.to_http(&context.expect("is a URL")).expect("is valid");
    let media_type = request.headers()["content-type"].to_str().expect("is UTF-8");
    let body = String::from_utf8_lossy(request.body());
    (media_type.to_owned(), body.into_owned())
}

fn document(pages: i64) -> Document {
    Document::new("u").pages(pages)
}

#[test]
fn each_form_is_sent_with_its_media_type() {
    let json = AddDocument::new(AddDocumentBody::Json(document(1)));
    let wanted = ("application/json".to_owned(), r#"{"url":"u","pages":1}"#.to_owned());
    assert_eq!(sent(&json), wanted);
    let bytes = AddDocument::new(AddDocumentBody::Bytes("raw".into()));
    assert_eq!(sent(&bytes), ("application/octet-stream".to_owned(), "raw".to_owned()));
    let parts = AddDocumentParts::new(b"raw".to_vec()).title("t");
    let (media_type, body) = sent(&AddDocument::new(AddDocumentBody::Multipart(parts)));
    assert!(media_type.starts_with("multipart/form-data; boundary="), "{media_type}");
    assert!(body.contains("name=\"file\"; filename=\"file\"") && body.contains("\r\n\r\nt\r\n"));
    let patch = PatchDocumentsBody::MergePatch(serde_json::json!({}));
    let request = PatchDocuments::new().body(patch);
    assert_eq!(sent(&request), ("application/merge-patch+json".to_owned(), "{}".to_owned()));
    let request = SetDocuments::new().body(document(2));
    assert_eq!(sent(&request).0, "application/json");
}

#[test]
fn a_value_becomes_the_body_of_its_type() {
    let request = AddDocument::new(document(1));
    assert_eq!(request, AddDocument::new(AddDocumentBody::Json(document(1))));
    assert_eq!(request, AddDocument::from(document(1)));
    let raw = AddDocument::new(bytes::Bytes::from("raw"));
    assert_eq!(sent(&raw).0, "application/octet-stream");
}

#[test]
fn violations_are_reported_for_each_media_type() {
    let json = AddDocument::new(AddDocumentBody::Json(document(0)));
    let found = json.validate().expect_err("is invalid");
    assert_eq!(found.to_string(), "body/pages: must be at least 1, but is 0");
}
