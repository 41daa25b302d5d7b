//! The only limit of a named string is dropped: its type becomes `String`.

fn main() {
    let _ = api::types::Dropped::from_static("abc");
}
