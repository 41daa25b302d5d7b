//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetOpen`] | `GET /open` |  |
//! | [`GetClosed`] | `GET /closed` |  |
//! | [`GetEither`] | `GET /either` |  |
//! | [`GetOther`] | `GET /other` |  |
//! | [`GetBoth`] | `GET /both` |  |

mod get_both;
mod get_closed;
mod get_either;
mod get_open;
mod get_other;

pub use get_both::GetBoth;
pub use get_closed::GetClosed;
pub use get_either::GetEither;
pub use get_open::GetOpen;
pub use get_other::GetOther;
