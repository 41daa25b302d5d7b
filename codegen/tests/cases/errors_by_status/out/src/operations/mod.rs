//! The operations of the API, each as a request type.

mod drop_things;
pub mod get_things;

pub use drop_things::{DropThings, DropThingsFailure};
#[doc(inline)]
pub use get_things::{GetThings, GetThingsFailure};
