//! Text to a value tree, and JSON pointers to positions in the text.
//!
//! Two readers build the same tree: `fast` lets serde_json or serde_yaml do it in one pass;
//! `exact` reads parser events, for documents that the fast one would read wrongly. Imports
//! `diag` and `document`.

mod event;
mod events;
mod exact;
mod fast;
mod guard;
mod json;
mod load;
mod offsets;
mod position;
mod yaml;

pub use load::load;
pub use position::Locator;
