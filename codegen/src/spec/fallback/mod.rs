//! Fallbacks: readings of what a document gets wrong, for runs that would rather have a crate.
//!
//! A fallback is an edit of the tree, made before anything else reads it, so that nothing downstream
//! knows of it. It is computed from a fault alone, by the code of the fault and what is at its place.
//! Edits are made in rounds, since one can uncover another fault.
//!
//! Imports `diag`, `keyword`, and from this layer `description`, `document`, `grammar`, `operation`,
//! `reference` and `version`.

mod edit;
mod limits;
mod path_parameter;
mod pattern;
mod place;
mod reference;
mod repair;
mod table;
mod value;

pub use repair::{fallback_of, repaired, with_fallbacks};
