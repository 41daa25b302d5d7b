//! Documents for the unit tests of this room.

use super::{Node, load};

/// Reads a document that is known to be readable.
pub(super) fn document(text: &str) -> Node {
    load(text).unwrap()
}
