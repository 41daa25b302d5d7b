//! Item made nullable.

fn main() {
    let _ = api::types::NullItem::new().a(["a"]);
}
