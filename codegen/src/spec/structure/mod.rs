//! The structure of a document: whether each value is what OpenAPI has in its place, and
//! whether each reference leads to what its place wants.
//!
//! Imports `diag`, `keyword`, and all folders of this room but `read`.

mod forms;
mod mismatch;
mod subject;
mod targets;
#[cfg(test)]
mod tests;
mod unknown;
#[cfg(test)]
mod version_tests;
mod walk;

pub(super) use targets::check as check_references;
pub(super) use walk::Walk;
