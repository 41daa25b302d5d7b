//! The operations of the API, each as a request type.

mod delete_map;
mod get_call;
mod get_pair;
mod root;

pub use delete_map::DeleteMap;
pub use get_call::GetCall;
pub use get_pair::GetPair;
pub use root::Root;
