//! First property declared.

fn main() {
    let free = api::types::Free::from([("a".to_owned(), "b".into())]);
    let _ = free;
}
