//! A union of one branch is given a second one.

fn main() {
    let _ = api::types::Single::new("7");
}
