//! Components that operations share.
//!
//! Imports `ir` and `spec`.

use crate::ir::Label;
use crate::spec::{Cursor, reference_of};

/// The label of a component that several operations may refer to: its name.
pub(super) fn component_label(place: &Cursor<'_>) -> Option<Label> {
    let reference = reference_of(place)?;
    let name = reference.node.as_str()?.strip_prefix("#/components/")?;
    let (_, name) = name.split_once('/')?;
    (!name.contains('/')).then(|| Label::head(name))
}
