//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListPets`] | `GET /pets` |  |
//! | [`AddPet`] | `POST /pets` |  |

mod add_pet;
mod list_pets;

pub use add_pet::AddPet;
pub use list_pets::ListPets;
