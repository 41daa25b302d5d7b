//! The document that a run reads.
//!
//! Imports nothing.

/// The OpenAPI document that a crate is generated from.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The name of its file, without folders, which is written into the headers.
    pub name: &'a str,
    /// Its text, YAML or JSON.
    pub text: &'a str,
}
