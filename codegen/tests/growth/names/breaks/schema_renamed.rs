//! A schema is renamed.

use api::types::Old;

fn main() {
    let _ = Old::new();
}
