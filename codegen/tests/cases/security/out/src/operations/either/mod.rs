//! The operations on paths with the segment `either`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetEither`] | `GET /either` |  |

mod get_either;

pub use get_either::GetEither;
