//! A tag is renamed whose feature the program lists.

use api::operations::ListPets;

fn main() {
    let _ = ListPets::new();
}
