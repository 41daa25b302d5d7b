//! The operations of the API, each as a request type.

mod drop_things;
mod get_things;

pub use drop_things::{DropThings, DropThingsFailure};
pub use get_things::{GetThings, GetThingsFailure};
