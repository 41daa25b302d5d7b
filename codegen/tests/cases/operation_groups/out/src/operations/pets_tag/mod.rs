//! What lives here.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListPets`] | `GET /pets` |  |
//! | [`DeletePet`] | `DELETE /pets/{id}` |  |
//! | [`Pets`] | `GET /twins` |  |

mod delete_pet;
mod list_pets;
mod pets;

pub use delete_pet::DeletePet;
pub use list_pets::ListPets;
pub use pets::Pets;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /pets`; see [`ListPets`].
    pub fn list_pets(&self, request: impl Into<ListPets>) -> call::Call<'_, T, ListPets> {
        call::Call::new(self, request)
    }

    /// `DELETE /pets/{id}`; see [`DeletePet`].
    pub fn delete_pet(&self, request: impl Into<DeletePet>) -> call::Call<'_, T, DeletePet> {
        call::Call::new(self, request)
    }

    /// `GET /twins`; see [`Pets`].
    pub fn pets(&self, request: impl Into<Pets>) -> call::Call<'_, T, Pets> {
        call::Call::new(self, request)
    }
}
