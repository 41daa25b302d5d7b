//! Parameter made required.

fn main() {
    let _ = api::operations::Demanded::new().b("b");
}
