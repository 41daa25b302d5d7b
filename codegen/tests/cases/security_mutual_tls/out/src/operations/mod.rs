//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetBoth`] | `GET /both` |  |
//! | [`GetOne`] | `GET /one` |  |

mod get_both;
mod get_one;

pub use get_both::GetBoth;
pub use get_one::GetOne;
