//! The types of the payloads that webhooks and callbacks send.

use webhooks::types::{PetBornPayload, SubscribeOnChangePayload};

#[test]
fn payloads_can_be_deserialized() {
    let born: PetBornPayload = serde_json::from_str(r#"{"name":"Mila"}"#).expect("deserializes");
    assert_eq!(born.name, "Mila");
    assert!(serde_json::from_str::<PetBornPayload>("{}").is_err());
    let change: SubscribeOnChangePayload = serde_json::from_str("{}").expect("deserializes");
    assert_eq!(change.what, None);
}
