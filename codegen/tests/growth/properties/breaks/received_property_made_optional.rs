//! Received property made optional.

fn read(relaxed: &api::types::Relaxed) -> &str {
    relaxed.b.as_str()
}

fn main() {
    let _ = read;
}
