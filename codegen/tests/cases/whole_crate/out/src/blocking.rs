//! The client that blocks until the answer is there.

use crate::runtime::operation;
use crate::operations;

pub use crate::runtime::blocking::{Client, DefaultTransport, Transport};
#[cfg(feature = "ureq")]
pub use crate::runtime::ureq::Ureq;

impl<T: Transport> Client<T> {
    /// Report a bird
    ///
    /// `POST /gardens/{garden_id}/sightings`, see [`AddSighting`](operations::AddSighting).
    pub fn add_sighting(
        &self,
        request: operations::AddSighting,
    ) -> operation::Called<operations::AddSighting> {
        self.send(&request)
    }
}
