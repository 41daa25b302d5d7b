//! Programs that go on to compile, and do something else.

mod wire;

use api::operations::{Moved, Swapped};

#[test]
fn path_parameters_swapped() {
    // Both are strings, and the arguments have the order of the path.
    let request = Swapped::new("1", "2");
    assert_eq!((request.a.as_str(), request.b.as_str()), ("1", "2"));
}

#[test]
fn parameter_added_with_name_of_header() {
    // Both have the same words, and the query comes before the headers.
    let request = Moved::new("1").page_mark("2");
    assert_eq!(wire::header(&request, "page-mark"), "2");
}
