//! The operations of the API, each as a request type.

mod add_pet;
mod find_pets;
mod patch_pets;
mod set_pets;

pub use add_pet::AddPet;
pub use find_pets::FindPets;
pub use patch_pets::PatchPets;
pub use set_pets::SetPets;
