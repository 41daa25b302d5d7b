//! The operations with the tag `Operations`.

mod list_runs;

pub use list_runs::ListRuns;
