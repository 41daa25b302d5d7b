//! Converts text to a value tree, and JSON pointers to positions in the text.
//!
//! Two readers build the same tree: `fast` uses serde_json or serde_yaml, in one pass; `exact`
//! reads parser events, for documents that `fast` would misread. Imports `diag` and `document`.

mod event;
mod exact;
mod fast;
mod flatten;
mod guard;
mod json;
mod load;
mod position;
mod yaml;

pub use load::load;
pub(in crate::spec) use load::load_value;
pub use position::Locator;
