//! Lists: how many items, what is in them, and where a fault is.

use lists::Validate;
use lists::types::Lists;

/// What `fields` break; none where they cannot be read.
fn broken(fields: &str) -> Option<Vec<String>> {
    let text = format!("{{\"few\":[\"a\"],\"grid\":[],{fields}}}");
    // Of a field that is there twice, the last one counts here.
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
fn counts_are_checked() {
    assert_eq!(broken(r#""few":["a","b","c"]"#), Some(vec![]));
    assert_eq!(
        broken(r#""few":[]"#),
        Some(vec!["/few minItems".to_owned()])
    );
    assert_eq!(
        broken(r#""few":["","","",""]"#),
        Some(vec!["/few maxItems".to_owned()])
    );
}

#[test]
fn items_are_checked_at_their_place() {
    let names = broken(r#""names":["ab","a","abc","b"]"#);
    let wanted = ["/names/1 minLength", "/names/3 minLength"];
    assert_eq!(names, Some(wanted.map(str::to_owned).to_vec()));
    let grid = broken(r#""grid":[[0],[1,-1],[0,0,0]]"#);
    let wanted = ["/grid/1/1 minimum", "/grid/2 maxItems"];
    assert_eq!(grid, Some(wanted.map(str::to_owned).to_vec()));
}

#[test]
fn the_rules_of_a_list_hold_behind_its_name() {
    let row = r#"["","","","",""]"#;
    assert_eq!(
        broken(&format!("\"row\":{row}")),
        Some(vec!["/row maxItems".to_owned()])
    );
    let rows = broken(&format!("\"rows\":[[],{row}]"));
    assert_eq!(rows, Some(vec!["/rows/1 maxItems".to_owned()]));
}

#[test]
fn null_stands_only_where_the_items_take_it() {
    assert_eq!(broken(r#""holes":[1,null]"#), Some(vec![]));
    assert_eq!(broken(r#""any":[1,null,{}]"#), Some(vec![]));
    for wrong in [
        r#""few":[null]"#,
        r#""groups":{"a":[null]}"#,
        r#""tables":[{"a":"1"}]"#,
    ] {
        assert_eq!(broken(wrong), None, "{wrong}");
    }
    assert_eq!(
        broken(r#""groups":{"a":[true]},"tables":[{"a":1}]"#),
        Some(vec![])
    );
}
