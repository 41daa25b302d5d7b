//! Which fallback a fault has, by its code.
//!
//! Imports `diag`, from this layer `document`, and all of this folder.

use super::edit::{Change, Fallback};
use super::{limits, path_parameter, pattern, reference, value};
use crate::diag::{Code, Diagnostic};
use crate::spec::document::Node;

/// The fallback for a fault of a tree, if there is one.
pub(super) fn fallback(root: &Node, fault: &Diagnostic) -> Option<Fallback> {
    // What did not become a part of the tree cannot be edited.
    if fault.source.is_some() {
        return None;
    }
    let at = &fault.pointer;
    match fault.code {
        Code::BAD_PATTERN => pattern::invalid(root, at),
        Code::CROSSED_LIMITS => limits::crossed(at),
        Code::WRONG_TYPE | Code::NOT_ALLOWED | Code::BAD_LIMIT => value::wrong(root, at),
        Code::MISSING_FIELD => value::missing(root, at),
        Code::PARAMETER_UNDECLARED => path_parameter::undeclared(root, at),
        Code::PARAMETER_UNUSED => path_parameter::unused(root, at),
        Code::PARAMETER_TWICE => Some(Fallback::new(
            "the first one counts",
            at.clone(),
            Change::Remove,
        )),
        Code::BAD_WIRE_NAME => value::unsendable(root, at),
        Code::REF_MISSING | Code::REF_SYNTAX | Code::REF_KIND | Code::REF_EXTERNAL => {
            reference::unusable(root, at)
        }
        _ => None,
    }
}
