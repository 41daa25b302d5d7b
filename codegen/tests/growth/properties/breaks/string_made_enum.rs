//! String made enum.

fn main() {
    let _ = api::types::Text::new().a("one");
}
