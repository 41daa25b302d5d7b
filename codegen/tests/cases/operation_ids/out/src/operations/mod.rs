//! The operations of the API, each as the request that makes a call.

mod get_pets_id;
mod match_;
mod pets;
mod pets_;
mod put_pets;
mod send;

pub use get_pets_id::GetPetsId;
pub use match_::Match;
pub use pets::Pets;
pub use pets_::PetsType;
pub use put_pets::PutPets;
pub use send::Send;
