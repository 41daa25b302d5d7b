//! Arrays: the number of items, their constraints, and the locations of violations.

use lists::Validate;
use lists::types::Lists;

/// The violations in `fields`, or `None` if they cannot be deserialized.
fn violations(fields: &str) -> Option<Vec<String>> {
    let text = format!("{{\"few\":[\"a\"],\"grid\":[],{fields}}}");
    // If a field occurs twice, the last one counts here.
    let value: serde_json::Value = serde_json::from_str(&text).ok()?;
    let read: Lists = serde_json::from_value(value).ok()?;
    let found = read.validate().err().unwrap_or_default();
    Some(
        found
            .iter()
            .map(|one| format!("{} {}", one.location(), one.keyword()))
            .collect(),
    )
}

#[test]
fn counts_are_validated() {
    assert_eq!(violations(r#""few":["a","b","c"]"#), Some(vec![]));
    assert_eq!(
        violations(r#""few":[]"#),
        Some(vec!["/few minItems".to_owned()])
    );
    assert_eq!(
        violations(r#""few":["","","",""]"#),
        Some(vec!["/few maxItems".to_owned()])
    );
}

#[test]
fn items_are_validated_at_their_location() {
    let names = violations(r#""names":["ab","a","abc","b"]"#);
    let wanted = ["/names/1 minLength", "/names/3 minLength"];
    assert_eq!(names, Some(wanted.map(str::to_owned).to_vec()));
    let grid = violations(r#""grid":[[0],[1,-1],[0,0,0]]"#);
    let wanted = ["/grid/1/1 minimum", "/grid/2 maxItems"];
    assert_eq!(grid, Some(wanted.map(str::to_owned).to_vec()));
}

#[test]
fn the_constraints_of_a_named_list_apply() {
    let row = r#"["","","","",""]"#;
    assert_eq!(
        violations(&format!("\"row\":{row}")),
        Some(vec!["/row maxItems".to_owned()])
    );
    let rows = violations(&format!("\"rows\":[[],{row}]"));
    assert_eq!(rows, Some(vec!["/rows/1 maxItems".to_owned()]));
}

#[test]
fn null_is_valid_only_if_the_items_allow_it() {
    assert_eq!(violations(r#""holes":[1,null]"#), Some(vec![]));
    assert_eq!(violations(r#""any":[1,null,{}]"#), Some(vec![]));
    for wrong in [
        r#""few":[null]"#,
        r#""groups":{"a":[null]}"#,
        r#""tables":[{"a":"1"}]"#,
    ] {
        assert_eq!(violations(wrong), None, "{wrong}");
    }
    assert_eq!(
        violations(r#""groups":{"a":[true]},"tables":[{"a":1}]"#),
        Some(vec![])
    );
}
