//! The grammar of OpenAPI: which objects there are, and what their fields hold.
//!
//! Tables say so of OpenAPI 3.0.4 and 3.1.1, object by object. One table serves both versions:
//! a field that only one of them has says so. Imports `keyword`, and from this room `document`
//! and `version`.

mod lookup;
mod model;
mod schema;
mod tables;

pub(crate) use model::Kind;
pub(super) use model::{Field, Keys, Need, Shape};
