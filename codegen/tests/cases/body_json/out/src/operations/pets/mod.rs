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
