//! A schema is removed.

fn main() {
    let _ = api::types::Gone::new();
}
