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

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /b`; see [`Two`].
    pub fn two(&self, request: impl Into<Two>) -> call::Call<'_, T, Two> {
        call::Call::new(self, request)
    }

    /// `PUT /b`; see [`Three`].
    pub fn three(&self, request: impl Into<Three>) -> call::Call<'_, T, Three> {
        call::Call::new(self, request)
    }

    /// `POST /b`; see [`Four`].
    pub fn four(&self, request: impl Into<Four>) -> call::Call<'_, T, Four> {
        call::Call::new(self, request)
    }

    /// `DELETE /b`; see [`Five`].
    pub fn five(&self, request: impl Into<Five>) -> call::Call<'_, T, Five> {
        call::Call::new(self, request)
    }
}
