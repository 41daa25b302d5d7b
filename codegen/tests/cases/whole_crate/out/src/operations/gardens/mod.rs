//! The operations on paths with the segment `gardens`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`AddSighting`] | `POST /gardens/{garden_id}/sightings` | Report a bird |

mod add_sighting;

pub use add_sighting::AddSighting;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// Report a bird
    ///
    /// `POST /gardens/{garden_id}/sightings`; see [`AddSighting`]. Returns
    /// [`Sighting`](crate::types::Sighting).
    ///
    /// # Errors
    /// `default`: [`Problem`](crate::types::Problem).
    pub fn add_sighting(&self, request: impl Into<AddSighting>) -> call::Call<'_, T, AddSighting> {
        call::Call::new(self, request)
    }
}
