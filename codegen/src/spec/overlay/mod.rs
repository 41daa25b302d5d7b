//! Overlays (Overlay Specification 1.0 and 1.1): documents with actions that change a description
//! before it is read.
//!
//! An overlay is checked as a whole before anything is changed. Each value that it makes keeps the
//! pointer of its place in the overlay. Imports `diag`, and from this layer `document`,
//! `jsonpath`, `quote` and `suggest`.

mod action;
mod apply;
mod merge;
mod trace;

pub(in crate::spec) use apply::apply;
pub(in crate::spec) use trace::Trace;
