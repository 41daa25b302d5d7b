//! The operations of the API, each as a request type.

pub mod companies;
pub mod fleet;
pub mod ships;

pub use companies::*;
pub use fleet::*;
pub use ships::*;
