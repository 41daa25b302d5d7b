//! A type that contains lists and maps of itself.

use recursion_list::Validate;
use recursion_list::types::Folder;

#[test]
fn violations_are_found_in_lists_and_maps() {
    let text = r#"{"name":"a","folders":[{"name":"b","folders":[]}],"links":{"x":{"name":"","folders":[]}}}"#;
    let read: Folder = serde_json::from_str(text).expect("deserializes");
    let found = read.validate().expect_err("has no name");
    let places: Vec<_> = found.iter().map(|one| one.location()).collect();
    assert_eq!(places, ["/links/x/name"]);
}
