//! Integer made number.

fn main() {
    let _ = api::types::Number::new().a(1);
}
