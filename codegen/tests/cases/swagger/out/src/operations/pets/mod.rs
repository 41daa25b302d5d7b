//! All about pets.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListPets`] | `GET /pets` |  |
//! | [`AddPet`] | `POST /pets` |  |
//! | [`ChangePet`] | `PATCH /pets/{id}` |  |
//! | [`GetPicture`] | `GET /pets/{id}/picture` |  |

mod add_pet;
mod change_pet;
mod get_picture;
pub mod list_pets;

pub use add_pet::AddPet;
pub use change_pet::ChangePet;
pub use get_picture::GetPicture;
#[doc(inline)]
pub use list_pets::ListPets;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /pets`; see [`ListPets`]. Returns an array of [`Pet`](crate::types::Pet).
    ///
    /// # Errors
    /// `default`: [`Failure`](crate::types::Failure).
    pub fn list_pets(&self, request: impl Into<ListPets>) -> call::Call<'_, T, ListPets> {
        call::Call::new(self, request)
    }

    /// `POST /pets`; see [`AddPet`]. Returns [`Pet`](crate::types::Pet).
    ///
    /// # Errors
    /// `default`: [`Failure`](crate::types::Failure).
    pub fn add_pet(&self, request: impl Into<AddPet>) -> call::Call<'_, T, AddPet> {
        call::Call::new(self, request)
    }

    /// `PATCH /pets/{id}`; see [`ChangePet`]. Returns [`Pet`](crate::types::Pet).
    ///
    /// # Errors
    /// `404`: [`Failure`](crate::types::Failure).
    pub fn change_pet(&self, request: impl Into<ChangePet>) -> call::Call<'_, T, ChangePet> {
        call::Call::new(self, request)
    }

    /// `GET /pets/{id}/picture`; see [`GetPicture`]. Returns bytes.
    ///
    /// # Errors
    /// `404`: [`Failure`](crate::types::Failure).
    pub fn get_picture(&self, request: impl Into<GetPicture>) -> call::Call<'_, T, GetPicture> {
        call::Call::new(self, request)
    }
}
