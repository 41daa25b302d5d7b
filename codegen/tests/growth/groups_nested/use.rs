//! Groups whose tags are inside of others.

mod wire;

use api::operations::{ListCats, cats};
use api::types::Cat;
use wire::line;

#[test]
fn tag_moved_into_another_one() {
    assert_eq!(line(&ListCats::new()), "GET /cats");
    assert_eq!(line(&cats::ListCats::new()), "GET /cats");
    assert_eq!(Cat::new().name("a").name.as_deref(), Some("a"));
}
