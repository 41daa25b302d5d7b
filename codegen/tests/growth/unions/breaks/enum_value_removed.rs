//! A value of an enum is removed.

fn main() {
    let _ = api::types::Shrunk::B;
}
