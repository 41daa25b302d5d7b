//! The operations of the API, each as a request type.

#[cfg(feature = "carts")]
pub mod carts;
#[cfg(feature = "orders")]
pub mod orders;
#[cfg(feature = "parcels")]
pub mod parcels;

#[cfg(feature = "carts")]
pub use carts::*;
#[cfg(feature = "orders")]
pub use orders::*;
#[cfg(feature = "parcels")]
pub use parcels::*;
