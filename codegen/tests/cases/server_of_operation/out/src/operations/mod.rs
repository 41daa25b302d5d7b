//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`One`] | `GET /a` |  |
//! | [`Two`] | `GET /b` |  |
//! | [`Three`] | `PUT /b` |  |
//! | [`Four`] | `POST /b` |  |
//! | [`Five`] | `DELETE /b` |  |

mod five;
mod four;
mod one;
mod three;
mod two;

pub use five::Five;
pub use four::Four;
pub use one::One;
pub use three::Three;
pub use two::Two;
