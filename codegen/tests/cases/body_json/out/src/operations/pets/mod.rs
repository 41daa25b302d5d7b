//! The operations on paths with the segment `pets`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`AddPet`] | `POST /pets` |  |
//! | [`SetPets`] | `PUT /pets` |  |
//! | [`PatchPets`] | `PATCH /pets` |  |
//! | [`FindPets`] | `GET /pets` |  |

mod add_pet;
mod find_pets;
mod patch_pets;
mod set_pets;

pub use add_pet::AddPet;
pub use find_pets::FindPets;
pub use patch_pets::PatchPets;
pub use set_pets::SetPets;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /pets`; see [`AddPet`].
    pub fn add_pet(&self, request: impl Into<AddPet>) -> call::Call<'_, T, AddPet> {
        call::Call::new(self, request)
    }

    /// `PUT /pets`; see [`SetPets`].
    pub fn set_pets(&self, request: impl Into<SetPets>) -> call::Call<'_, T, SetPets> {
        call::Call::new(self, request)
    }

    /// `PATCH /pets`; see [`PatchPets`].
    pub fn patch_pets(&self, request: impl Into<PatchPets>) -> call::Call<'_, T, PatchPets> {
        call::Call::new(self, request)
    }

    /// `GET /pets`; see [`FindPets`].
    pub fn find_pets(&self, request: impl Into<FindPets>) -> call::Call<'_, T, FindPets> {
        call::Call::new(self, request)
    }
}
