//! The operations on paths with the segment `twilio`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`TwilioParticipants`] | `GET /twilio/{id}/participants` |  |

pub mod twilio_participants;

#[doc(inline)]
pub use twilio_participants::TwilioParticipants;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /twilio/{id}/participants`; see [`TwilioParticipants`]. Returns
    /// [`Response`](crate::operations::twilio_participants::Response).
    pub fn twilio_participants(
        &self,
        request: impl Into<TwilioParticipants>,
    ) -> call::Call<'_, T, TwilioParticipants> {
        call::Call::new(self, request)
    }
}
