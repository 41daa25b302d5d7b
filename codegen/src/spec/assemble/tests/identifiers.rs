//! Identifiers of schemas in several files.

use super::{assembled, response};
use crate::diag::JsonPointer;
use crate::spec::{Description, Node};

/// Assembles an entry document whose response has a schema, and other files. Returns the schema, and
/// the schemas of the components.
#[track_caller]
fn check(reference: &str, others: &[(&str, &str)], expected: &str, schemas: &str) {
    let entry = format!("openapi: 3.1.0\n{}", response(reference));
    let mut texts = vec![("api.yaml", entry.as_str())];
    texts.extend(others);
    let assembled = assembled(&texts);
    assert_eq!(assembled.found, Vec::<String>::new());
    assert_eq!(assembled.at(super::SCHEMA), format!("\"{expected}\""));
    let components = assembled.at("/components/schemas").replace('"', "");
    assert_eq!(components.replace("#/components/schemas/", "#/"), schemas);
}

#[test]
fn an_anchor_in_another_file() {
    let file = "{Pet: {$anchor: pet, properties: {o: {$ref: '#owner'}}}, Owner: {$anchor: owner}}";
    check(
        "b.yaml#pet",
        &[("b.yaml", file)],
        "#/components/schemas/Pet",
        "{Owner:{},Pet:{properties:{o:{$ref:#/Owner}}}}",
    );
}

#[test]
fn a_file_that_is_a_schema_resource() {
    let pet =
        "{$id: 'https://e.com/s/pet.json', properties: {a: {$ref: '#/$defs/a'}, b: {$ref: '#b'},
        o: {$ref: owner.json}}, $defs: {a: {type: string}, b: {$anchor: b, type: integer}}}";
    check(
        "s/pet.json",
        &[("s/pet.json", pet), ("s/owner.json", "{type: object}")],
        "#/components/schemas/pet",
        "{a:{type:string},b:{type:integer},owner:{type:object},\
         pet:{properties:{a:{$ref:#/a},b:{$ref:#/b},o:{$ref:#/owner}},\
         $defs:{a:{type:string},b:{type:integer}}}}",
    );
}

#[test]
fn a_resource_inside_of_another_file_is_known_by_its_uri() {
    let file = "{A: {items: {$ref: 'https://e.com/b'}}, B: {$id: 'https://e.com/b', $ref: 'c#n'},
        C: {$id: 'https://e.com/c', $defs: {x: {$anchor: 'n', type: string}}}}";
    check(
        "b.yaml#/A",
        &[("b.yaml", file)],
        "#/components/schemas/A",
        "{A:{items:{$ref:#/B}},B:{$ref:#/x},x:{type:string}}",
    );
    let other =
        "{properties: {c: {$ref: 'https://e.com/c#/$defs/x'}, d: {$ref: 'https://e.com/c#n'}}}";
    let entry = format!("openapi: 3.1.0\n{}", response("both.yaml"));
    let texts = [
        ("api.yaml", entry.as_str()),
        ("b.yaml", file),
        ("other.yaml", other),
        (
            "both.yaml",
            "{allOf: [{$ref: 'b.yaml#/A'}, {$ref: other.yaml}]}",
        ),
    ];
    let assembled = assembled(&texts);
    for name in ["c", "d"] {
        let pointer = format!("/components/schemas/other/properties/{name}/$ref");
        assert_eq!(assembled.at(&pointer), "\"#/components/schemas/x\"");
    }
}

#[test]
fn a_reference_by_uri_may_come_before_the_one_to_the_file() {
    let texts = [
        (
            "all.yaml",
            "{allOf: [{$ref: first.yaml}, {$ref: second.yaml}, {$ref: 'https://e.com/none'}]}",
        ),
        ("first.yaml", "{items: {$ref: 'https://e.com/a'}}"),
        (
            "second.yaml",
            "{$id: 'https://e.com/s', items: {$ref: third.yaml}, $defs: {a: {$id: a}}}",
        ),
        ("third.yaml", "{$id: 'https://e.com/t'}"),
    ];
    let entry = format!("openapi: 3.1.0\n{}", response("all.yaml"));
    let mut all = vec![("api.yaml", entry.as_str())];
    all.extend(texts);
    let assembled = assembled(&all);
    assert_eq!(assembled.found, ["E0201 all.yaml#/allOf/2/$ref"]);
    let first = JsonPointer::from_escaped("/components/schemas/first/items/$ref");
    let first = assembled.description.root.descend(first.segments());
    let expected = Some("#/components/schemas/a");
    assert_eq!(first.and_then(Node::as_str), expected);
}

#[test]
fn a_template_in_another_file() {
    let page = "{$id: page.json, properties: {items: {items: {$dynamicRef: '#item'}}},
        $defs: {any: {$dynamicAnchor: item}}}";
    let pets = "{$ref: page.json, title: Pets, $defs: {i: {$dynamicAnchor: item, type: string}}}";
    let entry = format!("openapi: 3.1.0\n{}", response("pets.json"));
    let texts = [
        ("api.yaml", entry.as_str()),
        ("page.json", page),
        ("pets.json", pets),
    ];
    let assembled = assembled(&texts);
    assert_eq!(
        assembled.at("/components/schemas/pets/properties"),
        "{\"items\":{\"items\":{\"$ref\":\"#/components/schemas/pets/$defs/i\"}}}"
    );
    let origin = assembled.origin("/components/schemas/pets/properties/items");
    assert_eq!(origin, "page.json#/properties/items");
    let origin = assembled.origin("/components/schemas/pets/$defs/i");
    assert_eq!(origin, "pets.json#/$defs/i");
}

#[test]
fn faults_are_in_the_file_that_has_them() {
    let file = "{A: {$anchor: a, items: {$ref: '#none'}}, B: {$anchor: a, type: string}}";
    let entry = format!("openapi: 3.1.0\n{}", response("b.yaml#/A"));
    let mut found = assembled(&[("api.yaml", entry.as_str()), ("b.yaml", file)]).found;
    found.dedup();
    let expected = ["E0206 b.yaml#/B/$anchor", "E0202 b.yaml#/A/items/$ref"];
    assert_eq!(found, expected);
}

#[test]
fn a_document_alone_is_read_in_the_same_way() {
    let source = crate::spec::Source {
        name: "a.yaml",
        text: "{openapi: 3.1.0, components: {schemas: {A: {$id: a}, B: {$ref: a}}}}",
    };
    let description = Description::of(&source);
    let root = description.root().unwrap();
    let schema = root.descend(["components", "schemas", "B"]).unwrap();
    let text = schema.get("$ref").and_then(|text| text.as_str());
    assert_eq!(text, Some("#/components/schemas/A"));
    assert!(description.origins().is_identity());
}
