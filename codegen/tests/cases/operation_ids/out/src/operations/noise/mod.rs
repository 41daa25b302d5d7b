//! The operations on paths with the segment `noise`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`PetsList`] | `GET /noise` |  |
//! | [`GetPetsById`] | `PUT /noise` |  |
//! | [`ApiV1PetsCreate`] | `POST /noise` |  |

mod api_v1_pets_create;
mod get_pets_by_id;
mod pets_list;

pub use api_v1_pets_create::ApiV1PetsCreate;
pub use get_pets_by_id::GetPetsById;
pub use pets_list::PetsList;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /noise`; see [`PetsList`].
    pub fn pets_list(&self, request: impl Into<PetsList>) -> call::Call<'_, T, PetsList> {
        call::Call::new(self, request)
    }

    /// `PUT /noise`; see [`GetPetsById`].
    pub fn get_pets_by_id(
        &self,
        request: impl Into<GetPetsById>,
    ) -> call::Call<'_, T, GetPetsById> {
        call::Call::new(self, request)
    }

    /// `POST /noise`; see [`ApiV1PetsCreate`].
    pub fn api_v1_pets_create(
        &self,
        request: impl Into<ApiV1PetsCreate>,
    ) -> call::Call<'_, T, ApiV1PetsCreate> {
        call::Call::new(self, request)
    }
}
