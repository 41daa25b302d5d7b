//! A tag is renamed, and the program names its module instead of `operations`.

use api::operations::pets::ListPets;

fn main() {
    let _ = ListPets::new();
}
