//! The operations on paths with the segment `places`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ReplacePlaces`] | `PUT /places` |  |
//! | [`ListPlaces`] | `GET /places` |  |

pub mod list_places;
pub mod replace_places;

#[doc(inline)]
pub use list_places::{ListPlaces, ListPlacesSuccess};
#[doc(inline)]
pub use replace_places::ReplacePlaces;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `PUT /places`; see [`ReplacePlaces`].
    pub fn replace_places(
        &self,
        request: impl Into<ReplacePlaces>,
    ) -> call::Call<'_, T, ReplacePlaces> {
        call::Call::new(self, request)
    }

    /// `GET /places`; see [`ListPlaces`]. Returns an array of a string or a sequence of
    /// [`ResponseItem`](crate::operations::list_places::ResponseItem).
    pub fn list_places(&self, request: impl Into<ListPlaces>) -> call::Call<'_, T, ListPlaces> {
        call::Call::new(self, request)
    }
}
