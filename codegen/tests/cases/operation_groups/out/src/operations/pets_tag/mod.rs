//! What lives here.

mod delete_pet;
mod list_pets;

pub use delete_pet::DeletePet;
pub use list_pets::ListPets;
