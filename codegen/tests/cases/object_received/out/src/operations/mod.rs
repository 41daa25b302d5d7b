//! The operations of the API, each as a request type.

mod get_profile;

pub use get_profile::GetProfile;
