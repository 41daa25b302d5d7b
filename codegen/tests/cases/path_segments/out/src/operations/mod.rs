//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetCall`] | `GET /Calls/{Sid}.json` |  |
//! | [`DeleteMap`] | `DELETE /maps/{x},{y}/.{z}/100%25/a%20b` |  |
//! | [`GetPair`] | `GET /pairs/{left}{right}` |  |
//! | [`Root`] | `GET /` |  |

mod delete_map;
mod get_call;
mod get_pair;
mod root;

pub use delete_map::DeleteMap;
pub use get_call::GetCall;
pub use get_pair::GetPair;
pub use root::Root;
