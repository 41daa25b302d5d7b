//! Parameters in path, query and header.

mod wire;

use api::operations::search::Filter;
use api::operations::{GetPet, Moved, Renamed, Search, get_pet::Sort, moved::Unit};
use wire::line;

#[test]
fn optional_parameter_added() {
    assert_eq!(line(&GetPet::new("s", "p")), "GET /shops/s/pets/p");
    let GetPet { pet, shop, .. } = GetPet::new("s", "p");
    assert_eq!((shop.as_str(), pet.as_str()), ("s", "p"));
}

#[test]
fn optional_header_and_cookie_added() {
    let request = GetPet::new("s", "p").x_trace("t");
    assert_eq!(wire::header(&request, "x-trace"), "t");
    assert_eq!(wire::header(&request, "cookie"), "");
}

#[test]
fn parameters_of_path_reordered() {
    // They have the order of the path.
    assert_eq!(line(&GetPet::new("1", "2")), "GET /shops/1/pets/2");
}

#[test]
fn parameters_reordered() {
    // By name: `area`, then `q`.
    let request = line(&Search::new("1", "2"));
    assert!(request.contains("area=1") && request.contains("q=2"), "{request}");
}

#[test]
fn parameter_made_nullable() {
    let request = line(&Search::new("1", "2").near("3"));
    assert!(request.contains("near=3"), "{request}");
}

#[test]
fn parameter_enum_value_added() {
    let request = GetPet::new("s", "p").sort(Sort::Up);
    assert_eq!(line(&request), "GET /shops/s/pets/p?sort=up");
}

#[test]
fn parameter_default_added() {
    assert_eq!(line(&GetPet::new("s", "p")), "GET /shops/s/pets/p");
    assert_eq!(line(&GetPet::new("s", "p").limit(7)), "GET /shops/s/pets/p?limit=7");
}

#[test]
fn parameter_deprecated() {
    let request = GetPet::new("s", "p").color("red");
    assert_eq!(line(&request), "GET /shops/s/pets/p?color=red");
}

#[test]
fn parameter_limit_widened() {
    let request = line(&Search::new("1", "2").ids([3, 4]));
    assert!(request.contains("ids=3&ids=4"), "{request}");
}

#[test]
fn property_added_to_parameter() {
    let request = line(&Search::new("1", "2").filter(Filter::new().a("x")));
    assert!(request.contains("filter%5Ba%5D=x"), "{request}");
}

#[test]
fn parameter_moved_to_components() {
    assert!(line(&Moved::new("1").page(2)).ends_with("/1?page=2"));
    // The operation before it has the parameter as well, and the type stays where it was.
    assert!(line(&Moved::new("1").unit(Unit::Km)).ends_with("/1?unit=km"));
}

#[test]
fn reserved_characters_allowed() {
    assert!(line(&Moved::new("1").mode("a")).ends_with("/1?mode=a"));
}

#[test]
fn path_moved() {
    let request = line(&Moved::new("1"));
    assert!(["GET /old/1", "GET /new/place/1"].contains(&request.as_str()), "{request}");
}

#[test]
fn path_parameter_renamed() {
    assert_eq!(line(&Renamed::new("1")), "GET /renamed/1");
}
