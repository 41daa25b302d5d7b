//! The operations of the API, each as the request that makes a call.

mod one;
mod two;

pub use one::One;
pub use two::Two;
