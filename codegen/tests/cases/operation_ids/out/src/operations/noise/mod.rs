//! The operations on paths with the segment `noise`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`PetsList`] | `GET /noise` |  |
//! | [`GetPetsById`] | `PUT /noise` |  |
//! | [`ApiV1PetsCreate`] | `POST /noise` |  |

mod api_v1_pets_create;
mod get_pets_by_id;
mod pets_list;

pub use api_v1_pets_create::ApiV1PetsCreate;
pub use get_pets_by_id::GetPetsById;
pub use pets_list::PetsList;
