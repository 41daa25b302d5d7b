//! The operations of the API, each as the request that makes a call.

mod get_lists;
mod get_objects;
mod get_scalars;

pub use get_lists::GetLists;
pub use get_objects::GetObjects;
pub use get_scalars::GetScalars;
