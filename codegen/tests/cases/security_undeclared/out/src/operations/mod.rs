//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetThings`] | `GET /things` |  |
//! | [`GetOthers`] | `GET /others` |  |

mod get_others;
mod get_things;

pub use get_others::GetOthers;
pub use get_things::GetThings;
