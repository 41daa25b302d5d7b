//! A second group appears, so that the first one needs its feature, or `operations`.

use api::operations::ListPets;

fn main() {
    let _ = ListPets::new();
}
