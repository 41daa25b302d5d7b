//! The operations of the API, each as the request that makes a call.

mod get_profile;

pub use get_profile::GetProfile;
