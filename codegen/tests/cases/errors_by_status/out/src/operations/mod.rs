//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetThings`] | `GET /things` |  |
//! | [`DropThings`] | `DELETE /things` |  |

mod drop_things;
mod get_things;

pub use drop_things::DropThings;
pub use get_things::GetThings;
