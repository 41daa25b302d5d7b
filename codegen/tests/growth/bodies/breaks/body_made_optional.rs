//! Body made optional.

fn main() {
    let _ = api::operations::Relaxed::new(api::types::Note::new("a"));
}
