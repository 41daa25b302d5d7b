//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetPet`] | `GET /pets/{id}` |  |

mod get_pet;

pub use get_pet::GetPet;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /pets/{id}`; see [`GetPet`]. Returns [`Pet`](crate::types::Pet).
    ///
    /// # Errors
    /// `404`: [`PetProblem`](crate::types::PetProblem); `default`:
    /// [`Problem`](crate::types::Problem).
    pub fn get_pet(&self, request: impl Into<GetPet>) -> call::Call<'_, T, GetPet> {
        call::Call::new(self, request)
    }
}
