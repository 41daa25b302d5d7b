//! An inline schema is moved to the components.

fn main() {
    let _ = api::types::inline::Part::new();
}
