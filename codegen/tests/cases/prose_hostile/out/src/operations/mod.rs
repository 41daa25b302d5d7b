//! The operations of the API, each as a request type.

mod quote_star;

pub use quote_star::QuoteStar;
