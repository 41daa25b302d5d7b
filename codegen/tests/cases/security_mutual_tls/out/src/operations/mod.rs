//! The operations of the API, each as the request that makes a call.

mod get_both;
mod get_one;

pub use get_both::GetBoth;
pub use get_one::GetOne;
