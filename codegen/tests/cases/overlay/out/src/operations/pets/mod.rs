//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListPets`] | `GET /pets` |  |
//! | [`AddPet`] | `POST /pets` |  |

mod add_pet;
mod list_pets;

pub use add_pet::AddPet;
pub use list_pets::ListPets;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /pets`; see [`ListPets`]. Returns [`Pets`](crate::types::Pets).
    pub fn list_pets(&self, request: impl Into<ListPets>) -> call::Call<'_, T, ListPets> {
        call::Call::new(self, request)
    }

    /// `POST /pets`; see [`AddPet`].
    pub fn add_pet(&self, request: impl Into<AddPet>) -> call::Call<'_, T, AddPet> {
        call::Call::new(self, request)
    }
}
