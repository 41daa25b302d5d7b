//! The operations of the API, each as the request that makes a call.

mod get_user;

pub use get_user::GetUser;
