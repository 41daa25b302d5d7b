//! Schemas: each becomes a type, which has a name if it needs one.
//!
//! Each schema takes the same steps: `reference` and `intersection` collect the schemas that apply
//! to an instance, `facts` computes what they say, `shape` chooses the type, and `constraints` adds
//! rules for whatever the type does not express. `types` runs these steps for each schema of a
//! document.
//!
//! Imports `keyword`, `diag`, `ir`, `spec` and `analysis`, and the runtime.

mod assertion;
mod children;
mod constraints;
mod discriminator;
mod distinction;
mod evaluate;
mod event;
mod expressed;
mod facts;
mod files;
mod flat;
mod formats;
mod inheritance;
mod intersection;
mod join;
mod label;
mod lint;
mod list;
mod listed;
mod null_branch;
mod object;
mod place;
mod reference;
mod registry;
mod rules;
mod same_schema;
mod samples;
mod shape;
mod store;
mod type_labels;
mod types;
mod union;
mod value;
mod value_names;
mod variant;

pub(super) use event::FIELDS_OF_EVENT;
pub(super) use facts::is_password;
pub(super) use flat::Flat;
pub(super) use label::folded;
pub(super) use reference::place_docs;
pub(super) use samples::check_samples;
pub(super) use store::Store;
pub(super) use types::{Schemas, Typed};
pub(super) use value::canonical;
pub(super) use value::count;

use super::context::Context;

/// The schemas of a document, before any is lowered.
pub(super) fn schemas<'d, 'f>(cx: Context<'d, 'f>) -> Schemas<'d, 'f> {
    Schemas::new(Store::new(cx), shape::shaped)
}
