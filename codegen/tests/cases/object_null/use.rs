//! Absent is not null: required or not, nullable or not, read and written.

use object_null::types::Profile;

/// `text` deserialized and serialized again, or `None` if it is rejected.
fn again(text: &str) -> Option<String> {
    let read: Profile = serde_json::from_str(text).ok()?;
    Some(serde_json::to_string(&read).expect("serializes"))
}

#[test]
fn serialization_round_trips() {
    for text in [
        r#"{"name":"a","title":null}"#,
        r#"{"name":"a","title":"b","age":1,"motto":"c"}"#,
        r#"{"name":"a","title":"b","motto":null}"#,
    ] {
        assert_eq!(again(text).as_deref(), Some(text));
    }
    // An unknown property is valid, and is not kept.
    let more = r#"{"more":[1],"name":"a","title":null}"#;
    assert_eq!(again(more).as_deref(), Some(r#"{"name":"a","title":null}"#));
}

#[test]
fn invalid_objects_are_rejected() {
    for text in [
        r#"{"title":null}"#,
        r#"{"name":"a"}"#,
        r#"{"name":null,"title":null}"#,
        r#"{"name":"a","title":null,"age":null}"#,
        r#"{"name":"a","title":null,"age":"1"}"#,
        r#"{"name":"a","title":null,"age":1.5}"#,
        r#"{"name":"a","title":1}"#,
        "[]",
        "null",
    ] {
        assert_eq!(again(text), None, "{text}");
    }
}
