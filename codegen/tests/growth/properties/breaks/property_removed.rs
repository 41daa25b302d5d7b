//! Property removed.

fn main() {
    let _ = api::types::Shrunk::new().b("b");
}
