//! The operations of the API, each as a request type.

mod swap_pets;
mod swap_transfers;

pub use swap_pets::SwapPets;
pub use swap_transfers::SwapTransfers;
