//! A branch that only says that null is valid makes the others optional, whatever they are.

use null_branches::operations::Search;
use null_branches::types::query::{Component, Either, Types};
use null_branches::types::{Filter, Level, Query, Size};
use null_branches::{Credentials, Fake, Client};

fn read(text: &str) -> Query {
    serde_json::from_str(text).expect("deserializes")
}

#[test]
fn null_is_none() {
    let query = read(
        r#"{"filter":null,"first":null,"object":null,"listed":null,"named":null,"described":null,
            "twice":null,"either":null,"word":null,"inline":null,"sizes":["s",null],
            "by_name":{"a":1,"b":null},"types":null,"nullable":null}"#,
    );
    for name in ["filter", "first", "object", "listed", "named", "described", "twice", "either"] {
        assert!(query.is_null(name), "{name}");
    }
    assert!(query.is_null("word") && query.is_null("inline") && query.is_null("types"));
    assert_eq!(query.sizes, Some(vec![Some(Size::S), None]));
    let levels = query.by_name.expect("is there");
    assert_eq!((&levels["a"], &levels["b"]), (&Some(Level::N1), &None));
    assert_eq!(query.nullable, Some(serde_json::Value::Null));
}

#[test]
fn other_values_are_those_of_the_other_branches() {
    let query = read(
        r#"{"filter":{"must":["a"]},"object":{},"named":"s","described":"m","either":[{}],
            "types":{"a":1},"component":[1],"sample":"all"}"#,
    );
    assert_eq!(query.filter, Some(Filter::new().must(["a"])));
    assert_eq!(query.object, Some(Filter::new()));
    assert_eq!((query.named, query.described), (Some(Size::S), Some(Size::M)));
    assert!(matches!(query.either, Some(Either::FilterList(_))));
    assert!(matches!(query.types, Some(Types::Object(_))));
    let component = query.component.expect("is there");
    assert_eq!(component, Component::Anything(serde_json::json!([1])));
    assert_eq!(query.sample, Some(serde_json::json!("all")));
    assert!(serde_json::from_str::<Query>(r#"{"filter":1}"#).is_err());
}

#[test]
fn a_value_from_a_response_fits_the_next_request() {
    let body = r#"{"described":"m","sizes":["s",null],"by_name":{"a":2}}"#;
    let fake = Fake::new().reply(read(body)).reply(serde_json::Value::Null);
    let client = Client::with_transport(fake.clone(), Credentials::none()).expect("is a client");
    let response = client.call(Search::new(Query::new())).send().expect("is valid");
    let query = response.into_body().expect("is not null");
    let size: Size = query.described.clone().expect("is there");
    let level: Level = query.by_name.clone().expect("is there")["a"].clone().expect("is not null");
    let sizes = query.sizes.clone().expect("is there").into_iter().filter(Option::is_some);
    let next = Search::new(query).size(size).sizes(sizes).x_level(level);
    let response = client.call(next).send().expect("is valid");
    assert_eq!(response.into_body(), None);
    let request = &fake.requests()[1];
    assert_eq!(request.body(), body);
    assert_eq!(request.uri().query(), Some("size=m&sizes=s"));
    assert_eq!(request.headers()["x-level"], "2");
}
