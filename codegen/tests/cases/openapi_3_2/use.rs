//! What OpenAPI 3.2 adds: methods, whole queries, cookies without encoding, default variants.

use openapi_3_2::operations::animals::wild::ListAnimals;
use openapi_3_2::operations::{CopyAnimals, PurgeAnimals, QueryAnimals, Search, Select};
use openapi_3_2::types::{Animal, Cart, Cat, Filter, OtherAnimal, Place, Query, Vehicle};
use openapi_3_2::{Config, Credentials, Operation, Validate, servers};
use serde_json::json;

fn sent(request: &impl Operation) -> Result<http::Request<bytes::Bytes>, String> {
    let credentials = Credentials::bearer("t").and(Credentials::key("k"));
    let config = Config::new(credentials).base_url(servers::STAGING_AREA);
    let context = config.request_context().expect("is a URL");
    request.to_http(&context).map_err(|found| found.to_string())
}

fn line(request: &impl Operation) -> Result<String, String> {
    sent(request).map(|request| format!("{} {}", request.method(), request.uri()))
}

const BASE: &str = "https://staging.example.com/v1";

#[test]
fn methods_are_spelled_as_documented() {
    let query = QueryAnimals::new(Query::new("cats"));
    let request = sent(&query).unwrap();
    assert_eq!(request.method(), "QUERY");
    assert_eq!(request.body(), r#"{"text":"cats"}"#);
    assert_eq!(line(&CopyAnimals::new()), Ok(format!("COPY {BASE}/animals")));
    assert_eq!(line(&PurgeAnimals::new()), Ok(format!("Purge {BASE}/animals")));
}

#[test]
fn schemes_are_found_by_reference() {
    let request = sent(&CopyAnimals::new()).unwrap();
    assert_eq!(request.headers()["authorization"], "Bearer t");
    let request = sent(&ListAnimals::new()).unwrap();
    assert_eq!(request.headers()["x-key"], "k");
}

#[test]
fn a_query_is_a_form() {
    let mut filter = Filter::new("a & b+c");
    filter.colors = Some(vec!["red".to_owned(), "light blue".to_owned()]);
    filter.tags = Some(vec!["x".to_owned(), "y".to_owned()]);
    filter.near = Some(Place::new(1, -2));
    let form = "name=a+%26+b%2Bc&colors=red,light+blue&tags=x&tags=y\
                &near=%7B%22x%22%3A1%2C%22y%22%3A-2%7D";
    let request = ListAnimals::new().filter(filter);
    assert_eq!(line(&request), Ok(format!("GET {BASE}/animals?{form}")));
    assert_eq!(line(&ListAnimals::new()), Ok(format!("GET {BASE}/animals")));
}

#[test]
fn a_query_is_json_or_text() {
    let search = Search::new(Query::new("a b"));
    let json = "%7B%22text%22%3A%22a%20b%22%7D";
    assert_eq!(line(&search), Ok(format!("GET {BASE}/search?{json}")));
    let invalid = line(&Search::new(Query::new(""))).unwrap_err();
    assert!(invalid.contains("selector/text"), "{invalid}");
    let select = Select::new("x").expression("$.a.b[1:1]");
    let text = "%24.a.b%5B1%3A1%5D";
    assert_eq!(line(&select), Ok(format!("GET {BASE}/select/x?{text}")));
    assert!(line(&Select::new("x").expression("a".repeat(21))).is_err());
}

#[test]
fn reserved_characters_do_not_leave_their_segment() {
    let path = |value: &str| line(&Select::new(value));
    let at = |segment: &str| Ok(format!("GET {BASE}/select/{segment}"));
    assert_eq!(path("a:b@c!$&'()*+,;="), at("a:b@c!$&'()*+,;="));
    assert_eq!(path("a/../b?c#d"), at("a%2F..%2Fb%3Fc%23d"));
    assert_eq!(path("50%"), at("50%25"));
    assert_eq!(path("%2F%zz"), at("%2F%25zz"));
    for dots in ["..", ".", "%2e%2E", "%2E", ""] {
        assert!(path(dots).is_err(), "{dots}");
    }
}

#[test]
fn cookies_are_sent_as_they_are() {
    let cookie = |request: &ListAnimals| {
        let request = sent(request)?;
        Ok(request.headers()["cookie"].to_str().unwrap().to_owned())
    };
    let request = ListAnimals::new().session("a%20b/c=").seen(["x", "y"]);
    assert_eq!(cookie(&request), Ok("session=a%20b/c=; seen=x,y".to_owned()));
    let quoted = ListAnimals::new().session("\"a\"");
    assert_eq!(cookie(&quoted), Ok("session=\"a\"".to_owned()));
    for invalid in ["a;b", "a b", "ä", "a\"b", "\r\n", "\\"] {
        let error: Result<String, String> = cookie(&ListAnimals::new().session(invalid));
        assert!(error.unwrap_err().contains("session"), "{invalid}");
    }
    assert!(cookie(&ListAnimals::new().seen(["a,b"])).is_err());
}

#[test]
fn other_values_are_the_default_variant() {
    let animal = |value| serde_json::from_value::<Animal>(value).unwrap();
    let cat = animal(json!({"kind": "cat", "meows": true}));
    assert!(matches!(cat, Animal::Cat(_)), "{cat:?}");
    for kind in [json!({"kind": "cow"}), json!({"kind": "OtherAnimal"}), json!({})] {
        let mut value = kind;
        value["sound"] = json!("moo");
        let other = animal(value.clone());
        assert!(matches!(other, Animal::OtherAnimal(_)), "{other:?}");
        assert!(other.validate().is_ok());
        assert_eq!(serde_json::to_value(&other).unwrap(), value);
    }
    // This would be read as a cat.
    let mut disguised = OtherAnimal::new("meow");
    disguised.kind = Some("cat".to_owned());
    let found = Animal::from(disguised).validate().unwrap_err().to_string();
    assert!(found.contains("kind"), "{found}");
    assert!(Animal::from(Cat::new("cat", true)).validate().is_ok());
    let cart = serde_json::from_value::<Vehicle>(json!({"wheels": 2, "load": 5})).unwrap();
    let mut expected = Cart::new(2);
    expected.load = Some(5);
    assert_eq!(cart, Vehicle::Cart(Box::new(expected)));
}
