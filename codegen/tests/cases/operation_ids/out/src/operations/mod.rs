//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetPetsByIdRequest`] | `GET /pets/{id}` |  |
//! | [`Pets`] | `GET /pets` |  |
//! | [`PutPets`] | `PUT /pets` |  |
//! | [`Send`] | `GET /cats` |  |
//! | [`PetsRequest`] | `PUT /cats` |  |
//! | [`Match`] | `POST /cats` |  |
//! | [`GetRoot`] | `GET /` |  |
//! | [`GetByOwnerAndRepoCallsBySidJson`] | `GET /{owner}/{repo}/Calls/{Sid}.json` |  |
//! | [`PetsList`] | `GET /noise` |  |
//! | [`GetPetsById`] | `PUT /noise` |  |
//! | [`ApiV1PetsCreate`] | `POST /noise` |  |

mod api_v1_pets_create;
mod get_by_owner_and_repo_calls_by_sid_json;
mod get_pets_by_id;
mod get_pets_by_id_request;
mod get_root;
mod match_;
mod pets;
mod pets_list;
mod pets_request;
mod put_pets;
mod send;

pub use api_v1_pets_create::ApiV1PetsCreate;
pub use get_by_owner_and_repo_calls_by_sid_json::GetByOwnerAndRepoCallsBySidJson;
pub use get_pets_by_id::GetPetsById;
pub use get_pets_by_id_request::GetPetsByIdRequest;
pub use get_root::GetRoot;
pub use match_::Match;
pub use pets::Pets;
pub use pets_list::PetsList;
pub use pets_request::PetsRequest;
pub use put_pets::PutPets;
pub use send::Send;
