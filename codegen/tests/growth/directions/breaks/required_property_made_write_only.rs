//! A required property is made `writeOnly`: it can be absent from responses.

fn a(it: &api::types::WriteOnly) -> &str {
    it.a.as_str()
}

fn main() {
    let _ = a;
}
