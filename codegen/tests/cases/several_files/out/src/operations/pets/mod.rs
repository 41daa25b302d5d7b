//! The operations on paths with the segment `pets`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListPets`] | `GET /pets` |  |
//! | [`AddPet`] | `POST /pets` |  |
//! | [`GetPet`] | `GET /pets/{id}` |  |

mod add_pet;
mod get_pet;
mod list_pets;

pub use add_pet::AddPet;
pub use get_pet::GetPet;
pub use list_pets::ListPets;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /pets`; see [`ListPets`]. Returns an array of [`Pet`](crate::types::Pet).
    ///
    /// # Errors
    /// `default`: [`Error`](crate::types::Error).
    pub fn list_pets(&self, request: impl Into<ListPets>) -> call::Call<'_, T, ListPets> {
        call::Call::new(self, request)
    }

    /// `POST /pets`; see [`AddPet`]. Returns [`Pet`](crate::types::Pet).
    pub fn add_pet(&self, request: impl Into<AddPet>) -> call::Call<'_, T, AddPet> {
        call::Call::new(self, request)
    }

    /// `GET /pets/{id}`; see [`GetPet`]. Returns [`Pet`](crate::types::Pet).
    pub fn get_pet(&self, request: impl Into<GetPet>) -> call::Call<'_, T, GetPet> {
        call::Call::new(self, request)
    }
}
