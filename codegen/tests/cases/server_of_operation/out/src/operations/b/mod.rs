//! The operations on paths with the segment `b`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`Two`] | `GET /b` |  |
//! | [`Three`] | `PUT /b` |  |
//! | [`Four`] | `POST /b` |  |
//! | [`Five`] | `DELETE /b` |  |

mod five;
mod four;
mod three;
mod two;

pub use five::Five;
pub use four::Four;
pub use three::Three;
pub use two::Two;
