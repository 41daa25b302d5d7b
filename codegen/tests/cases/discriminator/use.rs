//! The discriminator selects the variant, and is written even if no field holds it.

use discriminator::types::{Bird, Cat, Either, Finned, Fish, Open, Pet, Shape, Shut};
use serde_json::json;

#[test]
fn the_discriminator_is_always_written() {
    let cat = Cat::new("kitten").lives(9);
    for (pet, wanted) in [
        (Pet::from(cat), json!({"kind": "kitten", "lives": 9})),
        (Pet::from(Bird::new(2)), json!({"kind": "bird", "wings": 2})),
        (Pet::from(Fish::default()), json!({"kind": "Fish"})),
    ] {
        let written = serde_json::to_value(&pet).expect("serializes");
        assert_eq!(written, wanted);
        let read: Pet = serde_json::from_value(written.clone()).expect("deserializes");
        assert_eq!(serde_json::to_value(&read).expect("serializes"), written);
        assert_eq!(std::mem::discriminant(&read), std::mem::discriminant(&pet));
    }
    let bird: Pet = serde_json::from_str(r#"{"wings":2,"kind":"bird"}"#).expect("deserializes");
    assert_eq!(bird, Pet::from(Bird::new(2)));
}

#[test]
fn serialization_round_trips() {
    let mut open = Open::default();
    open.additional.insert("b".to_owned(), json!([1]));
    let texts = [("t".to_owned(), "x".to_owned())].into_iter().collect();
    for (shape, wanted) in [
        (Shape::from(open), json!({"kind": "open", "b": [1]})),
        (Shape::Texts(texts), json!({"kind": "Texts", "t": "x"})),
        (Shape::from(Either::from(Bird::new(2))), json!({"kind": "Either", "wings": 2})),
        (Shape::from(Either::from(Finned::new(3))), json!({"kind": "Either", "fins": 3})),
    ] {
        let written = serde_json::to_value(&shape).expect("serializes");
        assert_eq!(written, wanted);
        let read: Shape = serde_json::from_value(written).expect("deserializes");
        assert_eq!(read, shape);
    }
}

#[test]
fn an_unknown_discriminator_value_is_kept() {
    let wide = json!({"kind": "wide", "a": 1});
    let read: Shape = serde_json::from_value(wide.clone()).expect("deserializes");
    assert_eq!(serde_json::to_value(&read).expect("serializes"), wide);
}

#[test]
fn nothing_is_written_that_the_schema_forbids() {
    let shut = Shape::from(Shut::new().b(1));
    assert_eq!(serde_json::to_value(&shut).expect("serializes"), json!({"b": 1}));
}
