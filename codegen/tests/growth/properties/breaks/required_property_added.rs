//! Required property added.

fn main() {
    let _ = api::types::Grown::new("b");
}
