//! The operations of the API, each as the request that makes a call.

mod quote_star;

pub use quote_star::QuoteStar;
