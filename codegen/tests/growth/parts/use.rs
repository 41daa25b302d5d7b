//! Parts inside of parts.

mod wire;

use api::operations::{AddAlbum, AddAlbumCover};
use wire::body;

#[test]
fn optional_part_added_inside() {
    let sent = body(&AddAlbum::new(AddAlbumCover::new("a")));
    assert!(sent.contains("name=\"title\"\r\n\r\na\r\n") && !sent.contains("year"), "{sent}");
}

#[test]
fn optional_header_added_inside() {
    assert!(!body(&AddAlbum::new(AddAlbumCover::new("a"))).contains("X-Lang"));
}
