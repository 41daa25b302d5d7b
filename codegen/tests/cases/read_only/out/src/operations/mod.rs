//! The operations of the API, each as a request type.

mod get_user;

pub use get_user::GetUser;
