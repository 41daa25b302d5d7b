//! A string is made a union.

fn text(it: &api::types::Text) -> Option<&str> {
    it.a.as_deref()
}

fn main() {
    let _ = text;
}
