//! Body made nullable.

fn main() {
    let _ = api::operations::Nulled::new(api::types::Note::new("a"));
}
