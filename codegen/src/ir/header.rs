//! Headers of responses, and of the parts of a multipart body.
//!
//! Imports `docs`, `types`.

use super::docs::Docs;
use super::types::Type;

/// A documented header.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub docs: Docs,
    /// Whether it is always present.
    pub required: bool,
    /// The type of its value.
    pub ty: Type,
}
