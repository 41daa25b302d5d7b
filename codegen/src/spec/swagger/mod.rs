//! Swagger 2.0: converts a document to the tree of the same document in OpenAPI 3.0.
//!
//! The room knows the objects of both versions, and nothing of what is made of them. Whatever it
//! moves keeps the pointer of the original. What OpenAPI 3.0 has no words for is said by an
//! extension that `lower` knows, `x-collectionFormat`, or reported. References point to where their
//! target has moved.
//!
//! Imports `diag`, `keyword`, and from this layer `document`, `reference`, `quote` and `suggest`.

mod body;
mod converter;
mod document;
mod fields;
mod form;
mod media_types;
mod operation;
mod parameter;
mod response;
mod schema;
mod security;
mod server;
#[cfg(test)]
mod tests;

pub(in crate::spec) use converter::is_swagger;
pub(in crate::spec) use document::convert;
