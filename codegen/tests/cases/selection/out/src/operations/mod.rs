//! The operations of the API, each as the request that makes a call.

mod add_pet;
mod close_shop;
mod list_pets;

pub use add_pet::AddPet;
pub use close_shop::CloseShop;
pub use list_pets::ListPets;
