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

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /cats`; see [`Send`].
    pub fn send(&self, request: impl Into<Send>) -> call::Call<'_, T, Send> {
        call::Call::new(self, request)
    }

    /// `PUT /cats`; see [`Pets`].
    pub fn pets(&self, request: impl Into<Pets>) -> call::Call<'_, T, Pets> {
        call::Call::new(self, request)
    }

    /// `POST /cats`; see [`Match`].
    pub fn r#match(&self, request: impl Into<Match>) -> call::Call<'_, T, Match> {
        call::Call::new(self, request)
    }
}
