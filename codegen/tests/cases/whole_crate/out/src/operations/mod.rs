//! The operations of the API, each as a request type.

mod add_sighting;

pub use add_sighting::AddSighting;
