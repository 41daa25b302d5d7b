//! Required parameter added.

fn main() {
    let _ = api::operations::Grown::new("b");
}
