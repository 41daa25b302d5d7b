//! The schema `1` gets the title `Numbered`.

fn main() {
    let _ = api::types::N1::new().a("1");
}
