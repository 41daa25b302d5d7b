//! A required array that would not be sent is a violation; in JSON, it is a value like any other.

use lists_required::operations::{ListItems, PatchItems, PostItems, PutItems, patch_items};
use lists_required::{File, Operation};

fn violations(request: &impl Operation) -> String {
    let found = request.validate().err();
    found.map(|found| found.to_string()).unwrap_or_default()
}

#[test]
fn what_would_be_omitted_is_a_violation() {
    let none: [&str; 0] = [];
    let found = violations(&ListItems::new(Vec::new(), none, none));
    assert!(found.contains("tag") && found.contains("x-ids"), "{found}");
    assert!(!found.contains("json"), "{found}");
    assert_eq!(violations(&ListItems::new(vec![1], none, ["a"])), "");
    assert!(violations(&PostItems::new(none)).contains("tags"));
    assert!(violations(&PostItems::new(["a", "b", "c"])).contains("tags"));
    assert_eq!(violations(&PostItems::new(["a"])), "");
    assert!(violations(&PutItems::new(Vec::<File>::new())).contains("files"));
    assert_eq!(violations(&PutItems::new([File::from("a")])), "");
}

#[test]
fn json_has_empty_arrays() {
    let body = patch_items::Body::new(Vec::<String>::new());
    assert_eq!(violations(&PatchItems::new(body)), "");
}
