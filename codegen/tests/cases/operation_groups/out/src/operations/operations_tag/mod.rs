//! The operations with the tag `Operations`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListRuns`] | `GET /runs` |  |

mod list_runs;

pub use list_runs::ListRuns;
