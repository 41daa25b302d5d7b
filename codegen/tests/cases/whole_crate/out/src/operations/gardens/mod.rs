//! The operations on paths with the segment `gardens`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`AddSighting`] | `POST /gardens/{garden_id}/sightings` | Report a bird |

mod add_sighting;

pub use add_sighting::AddSighting;
