//! The operations on paths with the segment `users`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetUser`] | `GET /users` |  |

mod get_user;

pub use get_user::GetUser;
