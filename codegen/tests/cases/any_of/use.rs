//! Values that are several branches at once: nothing of them is lost.

use any_of::operations::{SwapPets, SwapTransfers};
use any_of::types::{Cat, Pet, Profile, Tagged, Transfer, Update};
use any_of::{Decoding, Operation, RawResponse, Response, Validate};

fn body<O: Operation>(text: &'static str, decoding: Decoding) -> Option<Response<O::ResponseBody>> {
    let response = http::Response::new(bytes::Bytes::from_static(text.as_bytes()));
    O::decode(RawResponse::new(response, decoding)).ok()
}

fn same<T: serde::de::DeserializeOwned + serde::Serialize>(text: &str) -> T {
    let value: T = serde_json::from_str(text).expect("decodes");
    let again: serde_json::Value = serde_json::to_value(&value).expect("serializes");
    let before: serde_json::Value = serde_json::from_str(text).expect("is JSON");
    assert_eq!(again, before);
    value
}

#[test]
fn one_struct_has_the_properties_of_all_branches() {
    let profile: Profile = same(r#"{"name":"Ada","tags":["a"],"home":{"city":"London"}}"#);
    assert_eq!(profile.validate(), Ok(()));
    assert_eq!(profile.tags, Some(vec!["a".to_owned()]));
    let tagged: Tagged = same(r#"{"kind":"b","b":"c"}"#);
    assert!(matches!(tagged, Tagged::B(_)));
}

#[test]
fn at_least_one_branch_holds() {
    let update: Update = same(r#"{"id":1,"by":"me","title":"a","labels":[]}"#);
    assert_eq!(update.validate(), Ok(()));
    assert!(Update::new("me", 1).validate().is_err());
    let mut update = Update::new("me", 1);
    update.labels = Some(Vec::new());
    assert_eq!(update.validate(), Ok(()));
    update.labels = None;
    let additional = ["a", "b"].map(|name| (name.to_owned(), true.into()));
    update.additional = additional.into();
    assert_eq!(update.validate(), Ok(()));
    update.title = Some("long".to_owned());
    let found = update.validate().expect_err("the title is too long");
    assert_eq!(found.iter().next().expect("is one").location(), "/title");
}

#[test]
fn a_value_that_is_more_than_one_named_branch_is_kept_whole() {
    let pet: Pet = same(r#"{"name":"a","meow":1}"#);
    assert!(matches!(pet, Pet::Cat(_)));
    let pet: Pet = same(r#"{"name":"a","bark":"b"}"#);
    assert!(matches!(pet, Pet::Dog(_)));
    let both = r#"{"name":"a","bark":"b","meow":1}"#;
    let pet: Pet = same(both);
    assert!(matches!(&pet, Pet::Other(_)) && pet.validate().is_ok());
    for decoding in [Decoding::Lenient, Decoding::Strict] {
        let response = body::<SwapPets>(both, decoding).expect("is as documented");
        assert!(*response == pet && response.drift().is_empty());
    }
    // Whatever no branch declares is ignored.
    let unknown = r#"{"name":"a","meow":1,"purr":true}"#;
    let response = body::<SwapPets>(unknown, Decoding::Strict).expect("is as documented");
    assert!(matches!(&*response, Pet::Cat(cat) if **cat == Cat::new(1, "a")));
}

#[test]
fn a_value_that_matches_several_branches_of_one_of_is_drift() {
    let card = r#"{"number":"1","note":"a"}"#;
    let response = body::<SwapTransfers>(card, Decoding::Strict).expect("is as documented");
    assert!(matches!(&*response, Transfer::Card(_)));
    let both = r#"{"number":"1","iban":"2"}"#;
    let transfer: Transfer = same(both);
    assert!(matches!(&transfer, Transfer::Other(_)));
    let response = body::<SwapTransfers>(both, Decoding::Lenient).expect("decodes");
    let drift: Vec<_> = response.drift().iter().map(ToString::to_string).collect();
    assert_eq!(
        drift,
        ["must match only one variant, not both Card and Bank, but is an object with `iban`, `number`"]
    );
    assert!(body::<SwapTransfers>(both, Decoding::Strict).is_none());
}
