//! The operations of the API, each as the request that makes a call.

mod add_sighting;

pub use add_sighting::AddSighting;
