//! Rules that the tables of the grammar cannot express.
//!
//! Imports `diag`, `keyword`, and from this layer `document`, `reference`, `operation`,
//! `grammar`, `version` and `quote`.

mod keys;
mod limits;
mod object;
mod operations;
mod tags;

pub(super) use keys::fault as key_fault;
pub use keys::is_token;
pub(super) use object::check as check_object;
pub(super) use operations::check as check_operations;
pub(super) use tags::check as check_tags;
pub use tags::{DEEPEST_TAG, tag_parents};
