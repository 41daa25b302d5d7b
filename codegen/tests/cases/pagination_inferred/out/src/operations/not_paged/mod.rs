//! The operations on paths with the segment `not-paged`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`LinkOfOneResource`] | `GET /not-paged` |  |

mod link_of_one_resource;

pub use link_of_one_resource::LinkOfOneResource;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /not-paged`; see [`LinkOfOneResource`]. Returns an array of a string.
    pub fn link_of_one_resource(
        &self,
        request: impl Into<LinkOfOneResource>,
    ) -> call::Call<'_, T, LinkOfOneResource> {
        call::Call::new(self, request)
    }
}
