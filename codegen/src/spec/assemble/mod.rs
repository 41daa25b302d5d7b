//! Descriptions of several files: what references lead to in other files becomes a part of one tree.
//!
//! A loader hands over texts, and nothing here opens a file. Imports `diag`, `keyword`, and from this
//! layer `description`, `document`, `grammar`, `identify`, `quote`, `read`, `reference`,
//! `suggest` and `version`.

mod base;
mod discriminator;
mod elsewhere;
mod files;
mod frame;
mod links;
mod location;
mod names;
mod naming;
mod places;
mod rewrite;
mod tree;

pub use files::Loader;
pub use location::{Location, Refusal, url};
pub use tree::{assemble, assemble_with_overlays};

#[cfg(test)]
mod tests;
