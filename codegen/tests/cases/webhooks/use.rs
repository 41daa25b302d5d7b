//! The types of the payloads that webhooks and callbacks send.

use webhooks::operations::subscribe::OnChangePayload;
use webhooks::types::pet_born::Payload;

#[test]
fn payloads_can_be_deserialized() {
    let born: Payload = serde_json::from_str(r#"{"name":"Mila"}"#).expect("deserializes");
    assert_eq!(born.name, "Mila");
    assert!(serde_json::from_str::<Payload>("{}").is_err());
    let change: OnChangePayload = serde_json::from_str("{}").expect("deserializes");
    assert_eq!(change.what, None);
}
