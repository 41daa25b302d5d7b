//! The operations on paths with the segment `pets`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetPetsByIdRequest`] | `GET /pets/{id}` |  |
//! | [`GetPets`] | `GET /pets` |  |
//! | [`PutPets`] | `PUT /pets` |  |

mod get_pets;
mod get_pets_by_id_request;
mod put_pets;

pub use get_pets::GetPets;
pub use get_pets_by_id_request::GetPetsByIdRequest;
pub use put_pets::PutPets;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /pets/{id}`; see [`GetPetsByIdRequest`].
    pub fn get_pets_by_id_request(
        &self,
        request: impl Into<GetPetsByIdRequest>,
    ) -> call::Call<'_, T, GetPetsByIdRequest> {
        call::Call::new(self, request)
    }

    /// `GET /pets`; see [`GetPets`].
    pub fn get_pets(&self, request: impl Into<GetPets>) -> call::Call<'_, T, GetPets> {
        call::Call::new(self, request)
    }

    /// `PUT /pets`; see [`PutPets`].
    pub fn put_pets(&self, request: impl Into<PutPets>) -> call::Call<'_, T, PutPets> {
        call::Call::new(self, request)
    }
}
