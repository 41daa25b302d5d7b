//! The schema `PetTag` is added beside `pet-tag`, whose identifier it takes.

fn main() {
    let _ = api::types::PetTag::new().a("1");
}
