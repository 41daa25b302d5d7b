//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetLists`] | `GET /lists` |  |
//! | [`GetObjects`] | `GET /objects` |  |
//! | [`GetScalars`] | `GET /scalars` |  |

mod get_lists;
mod get_objects;
mod get_scalars;

pub use get_lists::GetLists;
pub use get_objects::GetObjects;
pub use get_scalars::GetScalars;
