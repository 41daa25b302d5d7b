//! The schema `Take` is added, which has the name of the request of the operation `take`.

use api::operations::Take;
use api::types::Pet;

fn main() {
    let _ = Take::new(Pet::new("a"));
}
