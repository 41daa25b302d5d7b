//! Body made required.

fn main() {
    let _ = api::operations::Demanded::new().body(api::types::Note::new("a"));
}
