//! The operations of the API, each as a request type.

mod get_others;
mod get_things;

pub use get_others::GetOthers;
pub use get_things::GetThings;
