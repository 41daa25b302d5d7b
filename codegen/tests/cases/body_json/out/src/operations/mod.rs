//! The operations of the API, each as the request that makes a call.

mod add_pet;
mod find_pets;
mod patch_pets;
mod set_pets;

pub use add_pet::AddPet;
pub use find_pets::FindPets;
pub use patch_pets::PatchPets;
pub use set_pets::SetPets;
