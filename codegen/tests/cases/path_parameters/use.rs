//! Path parameters: encoded so that none leaves its segment, in the order of the path.

use path_parameters::operations::GetSeat;
use path_parameters::operations::get_seat::Kind;
use path_parameters::{Config, Credentials, Operation};

fn path(request: &GetSeat) -> Result<String, Vec<String>> {
    let config = Config::new("https://a.example/base/", Credentials::none());
    let context = config.request_context().expect("is a URL");
    let keywords = |one: &path_parameters::Violation| format!("{} {}", one.location(), one.keyword());
    match request.to_http(&context) {
        Ok(request) => Ok(request.uri().path().to_owned()),
        Err(found) => Err(found.iter().map(keywords).collect()),
    }
}

const ROOM: &str = "R123";

#[test]
fn values_stay_in_their_segment() {
    let request = GetSeat::new("a/b?c#d%e f", ROOM, 7, Kind::Sofa, true);
    let wanted = "/base/rooms/a%2Fb%3Fc%23d%25e%20f/R123/seats/7/sofa/true";
    assert_eq!(path(&request).as_deref(), Ok(wanted));
}

#[test]
fn dot_segments_are_rejected_with_all_other_violations() {
    for name in ["", ".", ".."] {
        let dot: Kind = ".".parse().expect("is listed");
        let request = GetSeat::new(name, ROOM, 0, dot, false);
        let wanted = ["name segment", "seat minimum", "kind segment"];
        assert_eq!(
            path(&request),
            Err(wanted.map(str::to_owned).to_vec()),
            "{name:?}"
        );
    }
    assert!(path(&GetSeat::new("...", ROOM, 1, Kind::Chair, false)).is_ok());
}
