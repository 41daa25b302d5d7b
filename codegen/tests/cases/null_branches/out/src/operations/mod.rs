//! The operations of the API, each as a request type.

mod search;

pub use search::Search;
