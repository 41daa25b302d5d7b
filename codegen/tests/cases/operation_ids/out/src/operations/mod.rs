//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetPetsByIdRequest`] | `GET /pets/{id}` |  |
//! | [`GetPets`] | `GET /pets` |  |
//! | [`PutPets`] | `PUT /pets` |  |
//! | [`Send`] | `GET /cats` |  |
//! | [`Pets`] | `PUT /cats` |  |
//! | [`Match`] | `POST /cats` |  |
//! | [`GetRoot`] | `GET /` |  |
//! | [`GetByOwnerAndRepoCallsBySidJson`] | `GET /{owner}/{repo}/Calls/{Sid}.json` |  |
//! | [`PetsList`] | `GET /noise` |  |
//! | [`GetPetsById`] | `PUT /noise` |  |
//! | [`ApiV1PetsCreate`] | `POST /noise` |  |
//! | [`GetC`] | `GET /c` |  |

mod api_v1_pets_create;
mod get_by_owner_and_repo_calls_by_sid_json;
mod get_c;
mod get_pets;
mod get_pets_by_id;
mod get_pets_by_id_request;
mod get_root;
pub mod groups;
pub mod letters;
mod match_operation;
mod pets;
mod pets_list;
mod put_pets;
pub mod roles;
mod send;
pub mod users_all;

pub use api_v1_pets_create::ApiV1PetsCreate;
pub use get_by_owner_and_repo_calls_by_sid_json::GetByOwnerAndRepoCallsBySidJson;
pub use get_c::GetC;
pub use get_pets::GetPets;
pub use get_pets_by_id::GetPetsById;
pub use get_pets_by_id_request::GetPetsByIdRequest;
pub use get_root::GetRoot;
pub use groups::*;
pub use letters::*;
pub use match_operation::Match;
pub use pets::Pets;
pub use pets_list::PetsList;
pub use put_pets::PutPets;
pub use roles::*;
pub use send::Send;
pub use users_all::*;
