//! The operations on paths with the segment `either`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetEither`] | `PUT /either` |  |

mod set_either;

pub use set_either::{SetEither, SetEitherBody};
