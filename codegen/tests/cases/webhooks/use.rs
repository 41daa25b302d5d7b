//! The types of the payloads that webhooks and callbacks send, and the functions that read them.

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

#[test]
fn a_payload_is_read_leniently() {
    let born = webhooks::webhooks::pet_born(br#"{"name":"Mila","on":"soon"}"#).expect("is read");
    assert_eq!((born.name.as_str(), born.on.is_none()), ("Mila", true));
    let drift = born.drift();
    assert_eq!(drift.iter().map(|it| it.pointer()).collect::<Vec<_>>(), ["/on"]);
    let born = webhooks::webhooks::pet_born(br#"{"name":"Mila"}"#).expect("is read");
    assert!(born.drift().is_empty());
    assert_eq!(born.into_value().name, "Mila");
    for payload in ["{}", "{", "[]"] {
        let found = webhooks::webhooks::pet_born(payload.as_bytes()).map(|it| it.into_value());
        assert!(found.is_err(), "{payload}");
    }
}

#[test]
fn any_type_can_be_read_leniently() {
    let change = webhooks::Received::<OnChangePayload>::from_json(b"{}").expect("is read");
    assert_eq!(change.what, None);
}
