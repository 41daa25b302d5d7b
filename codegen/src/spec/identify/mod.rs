//! The identifiers of schemas: `$id`, `$anchor`, `$dynamicAnchor`, and the references that use them.
//!
//! JSON Schema identifies schemas by URIs and by names (2020-12 core, sections 8.2 and 9), and
//! resolves a `$dynamicRef` while an instance is validated (section 8.2.3.2). All that follows here
//! knows only references to places in one tree. Therefore this room changes a tree in two steps:
//!
//! | Step | When | Change |
//! |---|---|---|
//! | [`identify`] | for each file, before files are assembled | a reference by an identifier becomes one to the place of its target, `#/…` |
//! | [`instantiate`] | for the whole tree, afterwards | a reference to a template becomes a copy of it, in which each `$dynamicRef` is a `$ref` |
//!
//! Which schema a `$dynamicRef` leads to depends only on the schemas on the way to it, which are
//! known: so there is nothing that only an instance could decide. A document that has none of the
//! keywords is visited once, and not changed.
//!
//! Imports `diag`, `keyword`, and from this layer `document`, `grammar`, `quote`, `reference` and
//! `version`.

mod change;
mod compare;
mod instance;
mod reach;
mod resolve;
mod schemas;
mod statics;
mod table;
mod uri;

#[cfg(test)]
mod tests;

pub(in crate::spec) use instance::instantiate;
pub(in crate::spec) use statics::identify;
pub(in crate::spec) use table::Identified;
pub(in crate::spec) use uri::SELF;
