//! Segments with more than one value: the text around the values is as documented, and the
//! whole segment is never `.` or `..`.

use path_segments::operations::{DeleteMap, GetCall, GetPair, Root};
use path_segments::{Config, RequestContext, Credentials, Operation};

fn context() -> RequestContext {
    let config = Config::new("http://[::1]:8080", Credentials::none());
    config.request_context().expect("is a URL")
}

fn path(request: &impl Operation) -> Option<String> {
    let request = request.to_http(&context()).ok()?;
    Some(request.uri().path().to_owned())
}

#[test]
fn values_are_written_between_the_literal_text() {
    assert_eq!(
        path(&GetCall::new("CA1.json")).as_deref(),
        Some("/Calls/CA1.json.json")
    );
    let map = path(&DeleteMap::new(-1, 0.5, "z"));
    assert_eq!(map.as_deref(), Some("/maps/-1,0.5/.z/100%25/a%20b"));
    assert_eq!(path(&Root::new()).as_deref(), Some("/"));
}

#[test]
fn a_dot_segment_is_rejected_even_if_several_values_form_it() {
    assert_eq!(path(&DeleteMap::new(0, 0.0, ".")), None);
    assert_eq!(
        path(&DeleteMap::new(0, 0.0, "..")).as_deref(),
        Some("/maps/0,0/.../100%25/a%20b")
    );
    assert_eq!(path(&GetCall::new("..")).as_deref(), Some("/Calls/...json"));
    assert_eq!(path(&GetCall::new("")), None);
    assert_eq!(path(&GetPair::new(".", ".")), None);
    assert_eq!(path(&GetPair::new("a", "b")).as_deref(), Some("/pairs/ab"));
}
