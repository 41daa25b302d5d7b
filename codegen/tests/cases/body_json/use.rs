//! JSON bodies: sent if valid, rejected before sending if not.

use body_json::operations::{AddPet, FindPets, PatchPets, SetPets};
use body_json::types::patch::Body;
use body_json::types::Pet;
use body_json::{RequestContext, Credentials, Operation};

fn sent<O: Operation>(operation: &O) -> http::Request<bytes::Bytes> {
    let context = RequestContext::with_base_url("http://a", &Credentials::none(), "test/1");
    operation.to_http(&context.expect("is a URL")).expect("is valid")
}

fn pet(age: i64) -> Pet {
    Pet::new("Mila").age(age)
}

#[test]
fn a_body_has_the_documented_media_type() {
    // The only required value is the body.
    assert_eq!(AddPet::from(pet(3)), AddPet::new(pet(3)));
    let request = sent(&AddPet::new(pet(3)));
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(request.body(), r#"{"name":"Mila","age":3}"#);
    let request = sent(&PatchPets::new(Body::new().tag_null()));
    assert_eq!(request.headers()["content-type"], "application/merge-patch+json");
    assert_eq!(request.body(), r#"{"tag":null}"#);
    let request = sent(&FindPets::new(serde_json::json!({"name": "Mila"})));
    assert_eq!(request.method(), "GET");
    assert_eq!(request.headers()["content-type"], "text/json; charset=utf-8");
    assert_eq!(request.body(), r#"{"name":"Mila"}"#);
}

#[test]
fn an_optional_body_may_be_absent() {
    let request = sent(&SetPets::new());
    assert!(!request.headers().contains_key("content-type"));
    assert!(request.body().is_empty());
    let request = sent(&SetPets::new().body([pet(1)]));
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(request.body(), r#"[{"name":"Mila","age":1}]"#);
}

#[test]
fn violations_in_a_body_have_a_location() {
    let found = AddPet::new(pet(-1)).validate().expect_err("is invalid");
    assert_eq!(found.to_string(), "body/age: must be at least 0, but is -1");
    let three = [pet(1), pet(-2), pet(3)];
    let found = SetPets::new().body(three).validate().expect_err("is invalid");
    let text = "body/1/age: must be at least 0, but is -2; \
                body: must have at most 2 items, but has 3 items";
    assert_eq!(found.to_string(), text);
}
