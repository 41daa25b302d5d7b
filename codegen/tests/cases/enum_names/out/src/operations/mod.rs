//! The operations of the API, each as a request type.

pub mod send_ship;

#[doc(inline)]
pub use send_ship::SendShip;
