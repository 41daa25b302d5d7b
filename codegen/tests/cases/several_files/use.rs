//! The types of a description of several files are named after keys and files, and a reference from
//! any file leads to the same type.

use several_files::operations::{GetPet, ListOwners, ListPets};
use several_files::types::{CommonStatus, Error, Owner, Pet, PetStatus};
use several_files::{Client, Credentials, Fake};

#[test]
fn types_of_all_files_fit_together() {
    let owner = Owner::new("Ann").status(CommonStatus::Member);
    let pet = Pet::new("pet_12345678".parse().unwrap(), "Rex");
    let pet = pet.owner(owner.clone()).status(PetStatus::Sold);
    let fake = Fake::new().reply(vec![pet.clone()]).reply(pet.clone()).reply(vec![owner.clone()]);
    let client = Client::with_transport(fake, Credentials::key("k")).unwrap();
    let pets = client.call(&ListPets::new().limit(5)).send().unwrap();
    assert_eq!(pets.into_body(), [pet.clone()]);
    let same = client.call(&GetPet::new("pet_12345678".parse().unwrap())).send().unwrap();
    assert_eq!(same.into_body(), pet);
    let owners = client.call(&ListOwners::new()).send().unwrap();
    assert_eq!(owners.into_body(), [owner]);
    assert_eq!(Error::new("no").message, "no");
}
