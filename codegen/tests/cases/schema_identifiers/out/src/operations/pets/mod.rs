//! The operations on paths with the segment `pets`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListPets`] | `GET /pets` |  |

mod list_pets;

pub use list_pets::ListPets;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /pets`; see [`ListPets`]. Returns [`PetPage`](crate::types::PetPage).
    pub fn list_pets(&self, request: impl Into<ListPets>) -> call::Call<'_, T, ListPets> {
        call::Call::new(self, request)
    }
}
