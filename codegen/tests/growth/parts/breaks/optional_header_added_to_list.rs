//! A header added to the parts of a list inside of a part.

fn main() {
    let _ = api::operations::ListSongs::new(["a"]);
}
