//! A required property is made `readOnly`: it is no longer an argument.

fn main() {
    let _ = api::types::ReadOnly::new("a", "b");
}
