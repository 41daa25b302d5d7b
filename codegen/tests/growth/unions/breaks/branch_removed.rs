//! A branch of a union is removed.

fn main() {
    let _ = api::types::Two::from(api::types::Bank::new("DE1"));
}
