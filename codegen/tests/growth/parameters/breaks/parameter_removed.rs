//! Parameter removed.

fn main() {
    let _ = api::operations::Shrunk::new().b("b");
}
