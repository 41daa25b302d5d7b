//! A union is given a second branch that is a string.

fn main() {
    let _ = api::types::Twice::from("a");
}
