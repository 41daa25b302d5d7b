//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetPet`] | `GET /pets/{id}` |  |

mod get_pet;

pub use get_pet::GetPet;
