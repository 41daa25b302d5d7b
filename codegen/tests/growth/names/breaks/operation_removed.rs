//! An operation is removed.

use api::operations::Removed;

fn main() {
    let _ = Removed::new();
}
