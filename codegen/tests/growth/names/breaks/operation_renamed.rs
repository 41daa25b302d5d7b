//! An `operationId` is changed.

use api::operations::Renamed;

fn main() {
    let _ = Renamed::new();
}
