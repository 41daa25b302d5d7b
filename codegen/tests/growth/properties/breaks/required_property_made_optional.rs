//! Required property made optional.

fn main() {
    let _ = api::types::Relaxed::new("a", "b");
}
