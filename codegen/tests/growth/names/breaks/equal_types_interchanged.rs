//! Two inline types are equal, and one of them changes.

use api::types::{Pet, pet::Home};

fn main() {
    let _ = Pet::new("a").work(Home::new());
}
