//! Parameter made list.

fn main() {
    let _ = api::operations::Items::new().one(1);
}
