//! What the API sends by itself: the types of it.

use webhooks::types::{PetBornPayload, SubscribeOnChangePayload};

#[test]
fn payloads_can_be_read() {
    let born: PetBornPayload = serde_json::from_str(r#"{"name":"Mila"}"#).expect("fits");
    assert_eq!(born.name, "Mila");
    assert!(serde_json::from_str::<PetBornPayload>("{}").is_err());
    let change: SubscribeOnChangePayload = serde_json::from_str("{}").expect("fits");
    assert_eq!(change.what, None);
}
