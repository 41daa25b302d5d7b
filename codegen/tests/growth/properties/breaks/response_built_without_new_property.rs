//! Response built without new property.

fn main() {
    let _ = api::types::Receipt::new("1");
}
