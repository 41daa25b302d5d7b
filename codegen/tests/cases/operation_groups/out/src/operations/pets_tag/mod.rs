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
