//! Unions and enums, sent and received.

mod wire;

use api::operations::AddThing;
use api::types::named::Second;
use api::types::thing::{Either, Inline};
use api::types::{
    Bank, Card, Cat, Level, Loose, Merged, Named, Open, Payment, Pet, Size, Thing,
};
use serde_json::{Value, json};

fn sent(thing: Thing) -> Value {
    wire::json(&AddThing::new(thing))
}

fn received(thing: Value) -> Thing {
    wire::read::<AddThing>(thing)
}

#[test]
fn enum_value_added() {
    assert_eq!(sent(Thing::new().size(Size::Small)), json!({"size": "small"}));
    let name = |size: Option<Size>| match size {
        Some(Size::Small) => "s".to_owned(),
        Some(Size::Large) => "l".to_owned(),
        Some(other) => other.as_str().to_owned(),
        None => String::new(),
    };
    assert_eq!(name(received(json!({"size": "large"})).size), "l");
    // By `as_str`, a value means the same before and after it is listed.
    assert_eq!(name(received(json!({"size": "medium"})).size), "medium");
}

#[test]
fn open_enum_value_added() {
    assert_eq!(sent(Thing::new().open(Open::Black)), json!({"open": "black"}));
    let grey = received(json!({"open": "grey"})).open.expect("is there");
    assert_eq!(grey.as_str(), "grey");
    assert_eq!(sent(Thing::new().open(grey)), json!({"open": "grey"}));
}

#[test]
fn number_enum_value_added() {
    let level = received(json!({"level": 2})).level.expect("is there");
    let two = Level::try_from(2).ok();
    assert_eq!(two.as_ref(), Some(&level));
    assert_eq!(sent(Thing::new().level(level)), json!({"level": 2}));
}

#[test]
fn enum_value_added_with_similar_name() {
    let inline: Inline = "a-b".parse().expect("is listed");
    assert_eq!(inline.as_str(), "a-b");
    assert_eq!(sent(Thing::new().inline(Inline::C)), json!({"inline": "c"}));
}

#[test]
fn branch_added() {
    let payment = Payment::from(Card::new("7"));
    assert_eq!(sent(Thing::new().payment(payment)), json!({"payment": {"number": "7"}}));
    let read = received(json!({"payment": {"iban": "DE1"}})).payment;
    let iban = match read {
        Some(Payment::Bank(bank)) => bank.iban,
        _ => String::new(),
    };
    assert_eq!(iban, "DE1");
}

#[test]
fn branch_added_with_discriminator() {
    let pet = Pet::from(Cat::new("cat").lives(9));
    assert_eq!(sent(Thing::new().pet(pet)), json!({"pet": {"kind": "cat", "lives": 9}}));
    let read = received(json!({"pet": {"kind": "dog", "loud": true}})).pet;
    assert!(matches!(read, Some(Pet::Dog(dog)) if dog.loud == Some(true)));
}

#[test]
fn branch_of_simple_type_added() {
    assert_eq!(sent(Thing::new().either("a")), json!({"either": "a"}));
    assert_eq!(sent(Thing::new().either(true)), json!({"either": true}));
    let read = received(json!({"either": "a"})).either;
    assert!(matches!(read, Some(Either::String(text)) if text == "a"));
}

#[test]
fn branch_without_name_added() {
    let named = Named::from(Second::new("2"));
    assert_eq!(sent(Thing::new().named(named)), json!({"named": {"b": "2"}}));
    assert!(matches!(received(json!({"named": {"b": "2"}})).named, Some(Named::Second(it)) if it.b == "2"));
}

#[test]
fn branch_of_any_of_added() {
    let loose = Loose::from(Bank::new("DE1"));
    assert_eq!(sent(Thing::new().loose(loose)), json!({"loose": {"iban": "DE1"}}));
    assert!(matches!(received(json!({"loose": {"number": "7"}})).loose, Some(Loose::Card(card)) if card.number == "7"));
}

#[test]
fn branch_of_merged_objects_added() {
    let merged = Merged::new().a("1").b("2");
    assert_eq!(sent(Thing::new().merged(merged)), json!({"merged": {"a": "1", "b": "2"}}));
}

#[test]
fn branches_reordered() {
    for (text, is_card) in [(json!({"payment": {"number": "7"}}), true), (json!({"payment": {"iban": "D"}}), false)] {
        let payment = received(text).payment;
        assert_eq!(matches!(payment, Some(Payment::Card(_))), is_card);
    }
}

#[test]
fn union_made_nullable() {
    let thing = Thing::new().maybe(Payment::from(Card::new("7")));
    assert_eq!(sent(thing), json!({"maybe": {"number": "7"}}));
    assert!(matches!(received(json!({"maybe": {"iban": "D"}})).maybe, Some(Payment::Bank(_))));
}
