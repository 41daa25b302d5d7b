//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetProfile`] | `GET /profile` |  |

mod get_profile;

pub use get_profile::GetProfile;
