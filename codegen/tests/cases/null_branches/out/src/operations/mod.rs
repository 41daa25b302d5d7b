//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`Search`] | `POST /search` |  |

mod search;

pub use search::Search;
