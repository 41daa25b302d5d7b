//! The grammar of OpenAPI 3.0.4 and 3.1.1: its objects, and the values of their fields.
//!
//! There is a table for each object. It serves both versions: a field that only one version has is
//! marked. Imports `keyword`, and from this layer `document` and `version`.

mod lookup;
mod model;
mod tables;

pub(super) use model::{Field, Need};
