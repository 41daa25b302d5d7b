//! The operations on paths with the segment `pairs`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetPair`] | `GET /pairs/{left}{right}` |  |

mod get_pair;

pub use get_pair::GetPair;
