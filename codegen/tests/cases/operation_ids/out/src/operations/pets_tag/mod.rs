//! The operations on paths with the segment `pets`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetPetsByIdRequest`] | `GET /pets/{id}` |  |
//! | [`GetPets`] | `GET /pets` |  |
//! | [`PutPets`] | `PUT /pets` |  |

mod get_pets;
mod get_pets_by_id_request;
mod put_pets;

pub use get_pets::GetPets;
pub use get_pets_by_id_request::GetPetsByIdRequest;
pub use put_pets::PutPets;
