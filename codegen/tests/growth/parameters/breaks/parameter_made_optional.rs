//! Parameter made optional.

fn main() {
    let _ = api::operations::Relaxed::new("b");
}
