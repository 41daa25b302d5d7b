//! Required property made nullable.

fn main() {
    let _ = api::types::Null::new("a");
}
