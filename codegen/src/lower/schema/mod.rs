//! Schemas: each becomes a type, which has a name of its own where it needs one.
//!
//! The way of a schema is one street: `reference` and `intersection` put together what applies to
//! an instance, `facts` says what that means, each fact once; `shape` makes a type of it, and
//! `constraints` rules of what no type expresses. `types` walks along it for each schema of a
//! document.
//!
//! Imports `keyword`, `diag`, `ir`, `spec` and `analysis`.

mod assertion;
mod children;
mod constraints;
mod contradiction;
mod discriminator;
mod evaluate;
mod expressed;
mod facts;
mod flat;
mod inheritance;
mod intersection;
mod label;
mod lint;
mod list;
mod listed;
mod maker;
mod object;
mod place;
mod reference;
mod registry;
mod rules;
mod samples;
mod shape;
mod store;
mod types;
mod union;
mod value;
mod variant;

pub(super) use flat::Flat;
pub(super) use maker::Typed;
pub(super) use place::place_docs;
pub(super) use samples::check_samples;
pub(super) use store::Store;
pub(super) use types::Schemas;
