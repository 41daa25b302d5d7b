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
fn a_property_is_null_if_it_was_set_to_null() {
    let written = |profile: &Profile| serde_json::to_string(profile).expect("serializes");
    let profile = Profile::new("a", None);
    assert_eq!(written(&profile), r#"{"name":"a","title":null}"#);
    assert!(!profile.is_null("motto"));
    let null = profile.clone().motto_null();
    assert_eq!(written(&null), r#"{"name":"a","title":null,"motto":null}"#);
    assert!(null.is_null("motto") && null.motto.is_none() && null != profile);
    let read: Profile = serde_json::from_str(&written(&null)).expect("deserializes");
    assert_eq!(read, null);
    let mut set = null.motto("b").age(3);
    assert_eq!(written(&set), r#"{"name":"a","title":null,"age":3,"motto":"b"}"#);
    set.age = None;
    assert_eq!(written(&set), r#"{"name":"a","title":null,"motto":"b"}"#);
    let shown = format!("{:?}", Profile::new("a", None));
    assert_eq!(shown, r#"Profile { name: "a", title: None, age: None, motto: None }"#);
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
