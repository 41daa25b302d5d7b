//! The operations of the API, each as the request that makes a call.

mod get_others;
mod get_things;

pub use get_others::GetOthers;
pub use get_things::GetThings;
