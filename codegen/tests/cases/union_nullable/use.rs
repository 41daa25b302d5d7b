//! A reference beside null is the type that it refers to, so that a value of a response fits the
//! next request.

use union_nullable::operations::SetShop;
use union_nullable::types::{Either, Level, Nullable, Shop, Size};
use union_nullable::{Credentials, Fake, Client};

const NULLS: &str = r#"{"size":null,"level":null,"name":null,"sizes":null,"either":null,"maybe":null,"nullable":null,"typed":null,"nested":null,"list":[null],"map":{"a":null},"inline":null}"#;

const VALUES: &str = r#"{"size":"s","level":2,"name":"abc","sizes":["m"],"either":["s"],"maybe":"m","nullable":"x","typed":"s","nested":"m","list":["s",null],"map":{"a":1},"inline":["m"]}"#;

#[test]
fn shops_round_trip_with_and_without_null() {
    for text in [NULLS, VALUES, "{}"] {
        let shop: Shop = serde_json::from_str(text).expect("deserializes");
        assert_eq!(serde_json::to_string(&shop).expect("serializes"), text);
    }
}

#[test]
fn a_value_from_a_response_fits_the_next_request() {
    let reply = |text: &str| serde_json::from_str::<Shop>(text).expect("deserializes");
    let fake = Fake::new().reply(reply(VALUES)).reply(reply(NULLS));
    let client = Client::with_transport(fake.clone(), Credentials::none()).expect("is a client");
    let shop = client.call(SetShop::new(Level::N1)).send().expect("is valid").into_body();
    let size: Size = shop.size.clone().expect("is there");
    let same: [Option<Size>; 3] = [shop.typed, shop.nested, shop.maybe];
    assert_eq!(same, [Some(Size::S), Some(Size::M), Some(Size::M)]);
    let level: Level = shop.level.expect("is there");
    let mut next = Shop::new();
    next.size = Some(size.clone());
    next.sizes = shop.sizes;
    next.name = shop.name;
    next.either = Some(Either::Sizes(vec![size.clone()]));
    next.nullable = Some(Nullable::Y);
    next.map = shop.map;
    let request = SetShop::new(level).size(size.clone()).x_size(size).body(next);
    let shop = client.call(request).send().expect("is valid").into_body();
    assert!(shop.is_null("size"));
    assert_eq!(shop.list, Some(vec![None]));
    let request = &fake.requests()[1];
    assert_eq!(request.uri().path(), "/shop/2");
    assert_eq!(request.uri().query(), Some("size=s"));
    assert_eq!(request.headers()["x-size"], "s");
    assert_eq!(
        request.body(),
        r#"{"size":"s","name":"abc","sizes":["m"],"either":["s"],"nullable":"y","map":{"a":1}}"#
    );
}
