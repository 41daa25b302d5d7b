//! Properties of objects that are sent (`Order`) and received (`Receipt`).

mod wire;

use api::operations::PlaceOrder;
use api::types::order::Wrapping;
use api::types::{Address, Buyer, Closed, Empty, Order, Receipt};
use serde_json::{Value, json};
use wire::read;

fn order() -> Order {
    Order::new("tea", Buyer::new("a@b.c", "Ann"))
}

fn sent(order: Order) -> Value {
    let mut sent = wire::json(&PlaceOrder::new(order));
    assert_eq!(sent["buyer"]["email"], "a@b.c");
    sent.as_object_mut().expect("is an object").remove("buyer");
    sent
}

#[test]
fn optional_property_added() {
    assert_eq!(sent(order()), json!({"article": "tea"}));
    let Order { article, count, .. } = order().count(2);
    assert_eq!((article.as_str(), count), ("tea", Some(2)));
}

#[test]
fn optional_property_added_to_inline_object() {
    let order = order().wrapping(Wrapping::new().paper("red"));
    assert_eq!(sent(order), json!({"article": "tea", "wrapping": {"paper": "red"}}));
}

#[test]
fn number_added() {
    fn is_a_value<T: Clone + std::fmt::Debug + PartialEq + Send + Sync>(one: &T) -> bool {
        one.clone() == *one
    }
    assert!(is_a_value(&order()));
}

#[test]
fn default_added() {
    // An absent value is not sent: the server applies the default.
    assert_eq!(sent(order()), json!({"article": "tea"}));
    assert_eq!(order().express, None);
    assert_eq!(sent(order().express(true)), json!({"article": "tea", "express": true}));
}

#[test]
fn property_deprecated() {
    assert_eq!(sent(order().note("n")), json!({"article": "tea", "note": "n"}));
}

#[test]
fn optional_property_made_nullable() {
    let wanted = json!({"article": "tea", "color": "red", "count": 1});
    assert_eq!(sent(order().color("red").count(1)), wanted);
    // An absent value is not sent as null.
    let mut uncounted = order().count(1);
    uncounted.count = None;
    assert_eq!(sent(uncounted), json!({"article": "tea"}));
    assert!(matches!(order().color("red"), Order { color: Some(color), .. } if color == "red"));
}

#[test]
fn properties_reordered() {
    let buyer = Buyer::new("a@b.c", "Ann");
    assert_eq!((buyer.email.as_str(), buyer.name.as_str()), ("a@b.c", "Ann"));
    let sent = wire::json(&PlaceOrder::new(Order::new("tea", buyer)));
    assert_eq!(sent, json!({"article": "tea", "buyer": {"name": "Ann", "email": "a@b.c"}}));
}

#[test]
fn additional_properties_allowed() {
    let order = order().closed(Closed::new().one("1"));
    assert_eq!(sent(order), json!({"article": "tea", "closed": {"one": "1"}}));
    let empty: Empty = Empty::new();
    assert_eq!(serde_json::to_string(&empty).expect("serializes"), "{}");
}

#[test]
fn type_made_recursive() {
    let address = Address::new("High Street").city("Bath");
    let order = order().address(address);
    assert_eq!(order.address.as_ref().and_then(|it| it.city.as_deref()), Some("Bath"));
    let wanted = json!({"article": "tea", "address": {"street": "High Street", "city": "Bath"}});
    assert_eq!(sent(order), wanted);
}

#[test]
fn type_made_recursive_through_another() {
    let receipt = read::<PlaceOrder>(r#"{"id": "1", "seller": {"name": "Bo"}, "currency": "EUR"}"#);
    let name = receipt.seller.as_ref().and_then(|seller| seller.name.as_deref());
    assert_eq!(name, Some("Bo"));
    if let Some(seller) = receipt.seller {
        assert_eq!(seller.name.as_deref(), Some("Bo"));
    }
}

#[test]
fn property_added_to_response() {
    let receipt = read::<PlaceOrder>(r#"{"id": "1", "printed": true, "currency": "EUR"}"#);
    let Receipt { id, .. } = receipt;
    assert_eq!(id, "1");
}

#[test]
fn required_property_added_to_response() {
    let text = r#"{"id": "1", "currency": "EUR"}"#;
    assert_eq!(read::<PlaceOrder>(text).id, "1");
}

#[test]
fn response_property_made_nullable() {
    let text = r#"{"id": "1", "remark": null, "currency": "EUR"}"#;
    let response = wire::receive::<PlaceOrder>(200, text).expect("is decoded");
    assert_eq!(response.remark, None);
    let read = read::<PlaceOrder>(r#"{"id": "1", "remark": "r", "currency": "EUR"}"#);
    assert_eq!(read.remark.as_deref(), Some("r"));
}
