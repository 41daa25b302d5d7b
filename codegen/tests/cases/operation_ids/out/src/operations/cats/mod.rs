//! The operations on paths with the segment `cats`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`Send`] | `GET /cats` |  |
//! | [`Pets`] | `PUT /cats` |  |
//! | [`Match`] | `POST /cats` |  |

mod match_operation;
mod pets;
mod send;

pub use match_operation::Match;
pub use pets::Pets;
pub use send::Send;
