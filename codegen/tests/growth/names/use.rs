//! Names, the order of the document, and what is added or removed elsewhere in it.

mod wire;

use api::headers::X_RATE;
use api::operations::{
    AddPet, GetHeaders, GetJob, GetJobSuccess, GetUnnamedById, ListPets, list_pets,
};
use api::types::pet::{Home, Kind, Work};
use api::types::{Pet, Wait};
use api::{Error, ErrorBody, Operation, RawResponse};
use serde_json::json;

const PET: &str = r#"{"name": "a", "home": {"city": "b"}}"#;

#[test]
fn everything_reordered() {
    let pet = Pet::new("a").home(Home::new().city("b")).kind(Kind::Cat);
    let wanted = json!({"name": "a", "home": {"city": "b"}, "kind": "cat"});
    assert_eq!(wire::json(&AddPet::new(pet)), wanted);
    assert_eq!(wire::read::<AddPet>(PET).name, "a");
    assert_eq!(wire::line(&GetUnnamedById::new("1")), "GET /unnamed/1");
}

#[test]
fn tag_renamed() {
    assert_eq!(wire::line(&ListPets::new()), "GET /pets");
    let owner = list_pets::response_item::Owner::new().name("a");
    assert_eq!(owner.name.as_deref(), Some("a"));
}

#[test]
fn responses_reordered() {
    let job = wire::receive::<GetJob>(200, PET).expect("is decoded");
    assert!(matches!(job.body(), GetJobSuccess::Ok(pet) if pet.name == "a"));
    let job = wire::receive::<GetJob>(202, r#"{"left": 1}"#).expect("is decoded");
    assert!(matches!(job.body(), GetJobSuccess::Accepted(Wait { left: Some(1), .. })));
    // An undocumented status is decoded as the lowest.
    let response = http::Response::builder().status(203).body(PET.into()).expect("is a response");
    let job = GetJob::decode(RawResponse::new(response, api::Decoding::Lenient)).expect("is decoded");
    assert!(matches!(job.body(), GetJobSuccess::Ok(_)));
}

#[test]
fn inline_error_added() {
    let failed = wire::receive::<AddPet>(404, r#"{"code": 7}"#);
    let code = match failed {
        Err(Error::Api(failure)) => match failure.body() {
            Some(ErrorBody::AddPetNotFoundError(error)) => Some(error.code),
            _ => None,
        },
        _ => None,
    };
    assert_eq!(code, Some(7));
}

#[test]
fn equal_inline_type_changed() {
    // `home` and `work` were equal; a program names each by its place.
    let pet = Pet::new("a").home(Home::new().city("b")).work(Work::new().city("c"));
    let wanted = json!({"name": "a", "home": {"city": "b"}, "work": {"city": "c"}});
    assert_eq!(wire::json(&AddPet::new(pet)), wanted);
}

#[test]
fn equal_inline_type_added() {
    let pets = wire::read::<ListPets>(r#"[{"owner": {"name": "a"}}]"#);
    let owner = pets.first().and_then(|pet| pet.owner.as_ref());
    assert_eq!(owner.and_then(|owner| owner.name.as_deref()), Some("a"));
}

#[test]
fn schema_added_with_similar_name() {
    assert_eq!(serde_json::to_value(Pet::new("a")).expect("serializes"), json!({"name": "a"}));
}

#[test]
fn schema_added_with_name_of_inline_type() {
    let home: Home = Home::new().city("b");
    assert_eq!(Pet::new("a").home(home).home.and_then(|home| home.city).as_deref(), Some("b"));
}

#[test]
fn operation_added() {
    assert_eq!(AddPet::ID, "addPet");
    assert_eq!(wire::line(&AddPet::new(Pet::new("a"))), "POST /pets");
}

#[test]
fn operation_added_without_id() {
    assert_eq!(wire::line(&GetUnnamedById::new("1")), "GET /unnamed/1");
}

#[test]
fn property_added_with_equal_pattern() {
    let pet = wire::read::<AddPet>(r#"{"name": "a", "sid": "CH12ab"}"#);
    let sid = pet.sid.expect("is there");
    assert_eq!(sid.to_string(), "CH12ab");
    assert_eq!(wire::json(&AddPet::new(Pet::new("a").sid(sid))), json!({"name": "a", "sid": "CH12ab"}));
}

#[test]
fn descriptions_changed() {
    assert_eq!(wire::line(&ListPets::new()), "GET /pets");
}

#[test]
fn header_declared_by_others() {
    let response = wire::receive::<GetHeaders>(204, "").expect("is decoded");
    assert_eq!(X_RATE.read(response.headers()), Ok(None));
}

#[test]
fn property_added_with_similar_name() {
    // `last_name` is an identifier already, so `lastName` gets another one.
    assert_eq!(wire::json(&AddPet::new(Pet::new("a").last_name("b"))), json!({"name": "a", "last_name": "b"}));
}

#[test]
fn property_added_with_similar_pattern() {
    let pet = wire::read::<AddPet>(r#"{"name": "a", "guild_sid": "GU12ab"}"#);
    let sid = pet.guild_sid.expect("is there");
    assert_eq!(sid.as_str(), "GU12ab");
    assert_eq!(wire::json(&AddPet::new(Pet::new("a").guild_sid(sid))), json!({"name": "a", "guild_sid": "GU12ab"}));
}
