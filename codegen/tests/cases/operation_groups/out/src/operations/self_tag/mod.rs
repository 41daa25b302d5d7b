//! The operations with the tag `Self`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetMe`] | `GET /me` |  |

mod get_me;

pub use get_me::GetMe;
