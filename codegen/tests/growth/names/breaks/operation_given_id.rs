//! An operation without `operationId` is given one.

use api::operations::GetNamed;

fn main() {
    let _ = GetNamed::new();
}
