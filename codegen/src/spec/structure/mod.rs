//! Validates the structure of a document: each value must have the form that OpenAPI requires at
//! its location, and each reference must point to the kind of object that is expected there.
//!
//! Imports `diag`, `keyword`, and all folders of this layer but `read`.

mod faults;
mod forms;
mod targets;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod version_tests;
mod walk;

pub(super) use targets::check as check_structure;
