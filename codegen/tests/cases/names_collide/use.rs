//! Names that become the same in Rust get distinct names, and are unchanged on the wire.

use names_collide::Validate;
use names_collide::types::Pet;

#[test]
fn each_field_keeps_its_own_name_and_constraints() {
    let text = r#"{"tag":"12345","Tag":"123456","tag_2":"c","tag-2":"d","@tag":"e","$":"f","2nd":"g","StartTime<":"h","StartTime>":"i","additional":"j","more":1}"#;
    let read: Pet = serde_json::from_str(text).expect("deserializes");
    assert_eq!(read.validate(), Ok(()));
    assert_eq!(serde_json::to_string(&read).expect("serializes"), text);
    let read: Pet = serde_json::from_str(r#"{"tag":"123456","Tag":"1234567"}"#).expect("deserializes");
    let found = read.validate().expect_err("is too long");
    assert_eq!(
        found.iter().map(|one| one.limit()).collect::<Vec<_>>(),
        ["5", "6"]
    );
}
