//! References by identifiers, and templates: the types are those that the references mean.

use schema_identifiers::types::{Cat, CountedPage, OwnerGroup, Page, Pet, PetPage, StrictTree, Tree};
use schema_identifiers::{Validate, operations, types};

fn read<T: serde::de::DeserializeOwned>(json: &str) -> Result<T, serde_json::Error> {
    serde_json::from_str(json)
}

#[test]
fn each_instance_of_a_template_has_its_own_items() {
    let pets: Vec<Pet> = Vec::new();
    let page = PetPage::new(pets.clone());
    // The next page of a page of pets is one of pets.
    let page = PetPage::new(pets).next(page);
    assert_eq!(
        serde_json::to_string(&page).unwrap(),
        r#"{"items":[],"next":{"items":[]}}"#
    );
    let owner = types::Owner::new("Anna").city(types::owner::City::new("Ulm").unwrap());
    let owners = operations::list_owners::Response::new([owner]);
    assert_eq!(owners.items[0].name, "Anna");
    let anything = Page::new([serde_json::json!(5)]);
    assert!(anything.validate().is_ok());
    let odd = r#"{"items":[{"kind":"dog","barks":"loudly"}]}"#;
    assert!(read::<Page>(odd).is_ok() && read::<CountedPage>(odd).is_err());
}

#[test]
fn a_template_with_more_keywords_applies_to_itself_alone() {
    let page = r#"{"total":1,"items":[{"kind":"dog","barks":true}],"next":{"items":[]}}"#;
    let page: CountedPage = read(page).unwrap();
    assert_eq!(page.total, Some(1));
    let next: types::counted_page::Page = page.next.unwrap();
    assert!(next.items.is_empty());
}

#[test]
fn an_instance_that_means_the_same_is_the_same_type() {
    let kitten = Pet::from(Cat::new("cat", types::cat::Lives::new(9).unwrap()));
    let page = PetPage::new([kitten]);
    let cat = Cat::new("cat", types::cat::Lives::new(3).unwrap()).kittens(page);
    // What two instances of a template have are the same pets.
    let counted = CountedPage::new([Pet::from(cat.clone())]).total(1);
    assert_eq!(PetPage::new(counted.items).items, [Pet::from(cat)]);
    // An instance of a template that leads to another one.
    let owner = types::Owner::new("Anna");
    let page = types::owner_group::GroupPage::new([owner.clone()]);
    let group = OwnerGroup::new(owner.clone()).page(page);
    assert_eq!(group.page.unwrap().items, [owner]);
}

#[test]
fn recursion_leads_to_the_extending_schema() {
    let odd = r#"{"children":[{"daat":1}]}"#;
    assert!(read::<Tree>(odd).unwrap().validate().is_ok());
    let strict = read::<StrictTree>(odd).map(|tree| tree.validate());
    assert!(!matches!(strict, Ok(Ok(()))));
    let leaf = StrictTree::new().name("leaf");
    assert!(StrictTree::new().children([leaf]).validate().is_ok());
}

#[test]
fn a_discriminator_maps_to_identifiers() {
    let pet: Pet = read(r#"{"kind":"cat","lives":9,"friend":{"kind":"dog","barks":true}}"#).unwrap();
    let Pet::Cat(cat) = pet else {
        panic!("is not a cat")
    };
    assert_eq!(cat.friend, Some(types::pet::Dog::new(true, "dog")));
}
