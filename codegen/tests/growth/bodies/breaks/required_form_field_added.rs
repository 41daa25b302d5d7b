//! Required form field added.

fn main() {
    let _ = api::operations::Grown::new().a("a");
}
