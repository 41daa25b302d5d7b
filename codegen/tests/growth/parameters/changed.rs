//! Programs that go on to compile, and do something else.

mod wire;

use api::operations::Swapped;

#[test]
fn path_parameters_swapped() {
    // Both are strings, and the arguments have the order of the path.
    let request = Swapped::new("1", "2");
    assert_eq!((request.a.as_str(), request.b.as_str()), ("1", "2"));
}
