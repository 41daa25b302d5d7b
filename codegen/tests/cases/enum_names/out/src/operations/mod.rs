//! The operations of the API, each as a request type.

mod send_ship;

pub use send_ship::SendShip;
