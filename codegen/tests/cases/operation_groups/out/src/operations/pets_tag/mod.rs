//! What lives here.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListPets`] | `GET /pets` |  |
//! | [`DeletePet`] | `DELETE /pets/{id}` |  |

mod delete_pet;
mod list_pets;

pub use delete_pet::DeletePet;
pub use list_pets::ListPets;
