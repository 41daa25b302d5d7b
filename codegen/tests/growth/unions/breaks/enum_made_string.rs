//! The values of a string are no longer listed.

fn main() {
    let _ = api::types::Freed::A;
}
