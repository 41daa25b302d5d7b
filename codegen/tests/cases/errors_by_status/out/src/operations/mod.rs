//! The operations of the API, each as the request that makes a call.

mod drop_things;
mod get_things;

pub use drop_things::{DropThings, DropThingsFailure};
pub use get_things::{GetThings, GetThingsFailure};
