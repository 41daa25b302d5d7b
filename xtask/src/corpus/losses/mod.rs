//! The report of losses: what a document says and the generated types do not.
//!
//! The comparison reads the schemas of the document and the types of the IR, and nothing of how
//! one became the other, so it finds what the generator does not know that it lost.
//!
//! Imports the modules of this folder, and from outside `failure` and `terminal`.

mod compare;
mod constraint;
mod copies;
mod document;
mod known;
mod loss;
mod made;
mod places;
#[cfg(test)]
mod tests;

pub(crate) use known::Known;
pub(crate) use loss::{Kind, Loss};

use codegen::ir::Api;
use codegen::spec::Node;
use compare::Comparison;

/// Returns the losses in a document, in the order of their kinds and places.
pub(crate) fn find(root: &Node, api: &Api) -> Vec<Loss> {
    let mut comparison = Comparison::new(root, api);
    places::all(&mut comparison);
    copies::all(&mut comparison);
    comparison.losses.into_iter().collect()
}
