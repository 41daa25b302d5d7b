//! What the discriminator tells is read, and written even where no field has it.

use discriminator::types::{Bird, Cat, Fish, Pet};
use serde_json::json;

#[test]
fn the_discriminator_is_always_written() {
    let mut cat = Cat::new("kitten");
    cat.lives = Some(9);
    for (pet, wanted) in [
        (Pet::from(cat), json!({"kind": "kitten", "lives": 9})),
        (Pet::from(Bird { wings: 2 }), json!({"kind": "bird", "wings": 2})),
        (Pet::from(Fish::default()), json!({"kind": "Fish"})),
    ] {
        let written = serde_json::to_value(&pet).expect("is written");
        assert_eq!(written, wanted);
        let read: Pet = serde_json::from_value(written.clone()).expect("is read");
        assert_eq!(serde_json::to_value(&read).expect("is written"), written);
        assert_eq!(std::mem::discriminant(&read), std::mem::discriminant(&pet));
    }
    let bird: Pet = serde_json::from_str(r#"{"wings":2,"kind":"bird"}"#).expect("is read");
    assert_eq!(bird, Pet::from(Bird { wings: 2 }));
}
