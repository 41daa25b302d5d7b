//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetUser`] | `GET /users` |  |

mod get_user;

pub use get_user::GetUser;
