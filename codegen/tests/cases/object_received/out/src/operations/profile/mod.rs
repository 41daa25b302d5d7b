//! The operations on paths with the segment `profile`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetProfile`] | `GET /profile` |  |

mod get_profile;

pub use get_profile::GetProfile;
