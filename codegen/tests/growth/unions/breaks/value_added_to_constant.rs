//! A required property with one value is given a second one.

fn main() {
    let _ = api::types::Constant::new();
}
