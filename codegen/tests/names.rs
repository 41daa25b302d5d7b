//! Stable names: neither the order of a document nor an addition to it renames anything
//! unrelated.

#![allow(clippy::unwrap_used, reason = "the documents in here are valid")]

use std::collections::BTreeMap;

use codegen::{Settings, Source, generate};

/// Schemas whose names collide, in groups of two and more.
const SCHEMAS: &[&str] = &[
    "pet-tag: {type: string, maxLength: 1}",
    "PetTag: {type: string, maxLength: 2}",
    "pet_tag: {type: string, maxLength: 3}",
    "PetTag2: {type: string, maxLength: 4}",
    "Pet: {type: object, properties: {tag: {type: string, maxLength: 5}, Tag: {type: string, maxLength: 6}}}",
    "Option: {type: string, enum: [a-b, a b, A_B, ab]}",
];

/// The files for the types, by their path.
fn types(schemas: &[&str]) -> BTreeMap<String, String> {
    let head = "openapi: 3.0.3\ninfo: {title: Names, version: '1'}\npaths: {}\n";
    let schemas: String = schemas
        .iter()
        .map(|schema| format!("    {schema}\n"))
        .collect();
    let source = Source {
        name: "names.yaml",
        text: &format!("{head}components:\n  schemas:\n{schemas}"),
    };
    let files = generate(&source, &Settings::default()).unwrap().files;
    let files = files.into_iter().map(|file| (file.path, file.text));
    files
        .filter(|(path, _)| path.starts_with("src/types/") && path != "src/types/mod.rs")
        .collect()
}

#[test]
fn the_order_of_schemas_does_not_change_names() {
    let first = types(SCHEMAS);
    assert_eq!(first.len(), SCHEMAS.len());
    for turn in 1..SCHEMAS.len() {
        let mut turned = SCHEMAS.to_vec();
        turned.rotate_left(turn);
        assert!(types(&turned) == first, "{turned:?}");
        turned.reverse();
        assert!(types(&turned) == first, "{turned:?}");
    }
}

#[test]
fn other_schemas_do_not_change_names() {
    let before = types(SCHEMAS);
    let mut more = SCHEMAS.to_vec();
    more.insert(0, "Owner: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}, tag: {type: string, maxLength: 7}}}");
    more.insert(3, "zebra: {type: string, maxLength: 8}");
    let after = types(&more);
    assert_eq!(after.len(), before.len() + 2);
    for (path, text) in before {
        assert_eq!(after.get(&path), Some(&text), "{path}");
    }
}

#[test]
fn files_differ_by_more_than_case_and_are_named_in_ascii() {
    let odd = [
        "PETS", "Pets", "pets", "con", "Con_", "mod", "Größe", "Grosse",
    ];
    let odd = odd.map(|name| format!("{name}: {{type: string, maxLength: 1}}"));
    let files = types(&odd.each_ref().map(String::as_str));
    assert_eq!(files.len(), odd.len());
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_/.".contains(c);
    for path in files.keys() {
        assert!(path.chars().all(plain), "{path}");
        assert!(!path.ends_with("/con.rs"), "{path}");
    }
}
