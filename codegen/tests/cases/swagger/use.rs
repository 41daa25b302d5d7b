//! The crate of a document of Swagger 2.0 is used like any other.

use serde_json::json;
use swagger::http::StatusCode;
use swagger::operations::{AddPet, ListPets};
use swagger::types::{Cat, Pet};
use swagger::{Client, Config, Credentials, Fake, Operation, Validate};

#[test]
fn definitions_that_derive_from_another_are_its_variants() {
    let text = r#"{"kind": "Cat", "name": "Tom", "lives": 9, "born": null, "owner": null}"#;
    let pet: Pet = serde_json::from_str(text).expect("is a pet");
    let Pet::Cat(cat) = &pet else {
        panic!("is a cat: {pet:?}");
    };
    assert_eq!((cat.name.as_str(), cat.lives), ("Tom", Some(9)));
    assert!(pet.validate().is_ok());
    assert!(Cat::new("Cat", "Tom").lives(10).validate().is_err());
}

#[test]
fn bodies_and_parameters_are_sent() {
    let added = json!({"kind": "Cat", "name": "Tom"});
    let fake = Fake::new().reply_status(StatusCode::CREATED, added);
    let config = Config::new(Credentials::basic("user", "password"));
    let client = Client::with_transport(fake.clone(), config).expect("is set up");
    let cat = Cat::new("Cat", "Tom");
    let request = AddPet::new(Pet::Cat(Box::new(cat))).dry(true).x_trace("7");
    let added = client.call(&request).send().expect("succeeds");
    assert!(matches!(&*added, Pet::Cat(cat) if cat.name == "Tom"));
    let sent = &fake.requests()[0];
    assert_eq!(sent.uri(), "https://api.example.com/v2/pets?dry=true");
    assert_eq!(sent.body(), r#"{"kind":"Cat","name":"Tom"}"#);
}

#[test]
fn limits_of_shared_parameters_are_enforced() {
    let config = Config::new(Credentials::none());
    let context = config.request_context().expect("is a URL");
    let faults = |limit| {
        let request = ListPets::new().limit(limit).to_http(&context);
        request.expect_err("lacks credentials").to_string()
    };
    assert!(faults(101).contains("limit: must be at most 100"));
    assert!(!faults(100).contains("limit:") && faults(100).contains("x-key"));
}
