//! An operation gets another tag.

use api::operations::Moved;

fn main() {
    let _ = Moved::new();
}
