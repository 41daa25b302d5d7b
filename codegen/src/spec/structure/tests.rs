//! The walk over documents that break the grammar in one place each.

use super::super::testing::document;
use super::*;

/// What is told of a document with these components: code, pointer and message.
fn faults(components: &str) -> Vec<Diagnostic> {
    faults_in(Version::V3_0, components)
}

fn faults_in(version: Version, components: &str) -> Vec<Diagnostic> {
    let head = "openapi: 3.0.3, info: {title: t, version: 1.0}, paths: {}";
    let root = document(&format!("{{{head}, components: {components}}}"));
    let found = Diagnostics::default();
    Walk::new(version, &found).document(&root);
    found.into_vec()
}

/// What is told of a schema `A`, each fault as code, pointer within it, and message.
fn of_schema(schema: &str) -> Vec<String> {
    of_schema_in(Version::V3_0, schema)
}

fn of_schema_in(version: Version, schema: &str) -> Vec<String> {
    let line = |fault: Diagnostic| {
        let pointer = fault.pointer.as_str();
        let within = pointer.strip_prefix("/components/schemas/A").unwrap();
        format!("{} {within} {}", fault.code, fault.message)
    };
    let faults = faults_in(version, &format!("{{schemas: {{A: {schema}}}}}"));
    faults.into_iter().map(line).collect()
}

fn help(schema: &str) -> String {
    let mut faults = faults(&format!("{{schemas: {{A: {schema}}}}}"));
    faults.pop().unwrap().help.unwrap()
}

#[test]
fn a_good_document_passes() {
    assert_eq!(
        faults("{schemas: {A: {type: string, x-a: 5}}, x-b: {}}"),
        []
    );
}

#[test]
fn values_of_the_wrong_type_are_told_where_they_stand() {
    assert_eq!(
        of_schema("{minLength: '5', items: {required: [1, a]}, properties: {b: 5}}"),
        [
            "E0101 /minLength `minLength` must be an integer of at least 0, but is a string",
            "E0101 /items/required/0 each item of `required` must be a string, but is an integer",
            "E0101 /properties/b `b` must be an object, but is an integer",
        ]
    );
    assert_eq!(
        of_schema("{items: [{type: string}]}"),
        ["E0101 /items `items` must be an object, but is a list"]
    );
}

#[test]
fn limits_must_make_sense() {
    assert_eq!(
        of_schema("{minLength: -1, maxLength: 1.5, minItems: 2.0, multipleOf: 0, maximum: -1}"),
        [
            "E0108 /minLength `minLength` must be an integer of at least 0, but is -1",
            "E0108 /maxLength `maxLength` must be an integer of at least 0, but is 1.5",
            "E0108 /multipleOf `multipleOf` must be a number above 0, but is 0",
        ]
    );
}

#[test]
fn choices_offer_the_nearest() {
    let types = "array, boolean, integer, number, object, string";
    assert_eq!(
        of_schema("{type: \"strng\\n::x\"}"),
        [format!(
            "E0103 /type `type` must be one of {types}, but is `strng\\n::x`"
        )]
    );
    assert_eq!(help("{type: strng}"), "did you mean `string`?");
    assert!(help("{properties: {b: {required: true}}}").starts_with("list the names"));
    assert_eq!(help("{minLength: '5'}"), "leave out the quotes");
}

#[test]
fn unknown_fields_are_warnings() {
    assert_eq!(
        of_schema("{minLenght: 5}"),
        ["W0104 /minLenght a Schema Object has no field `minLenght`; it is ignored"]
    );
    assert_eq!(help("{minLenght: 5}"), "did you mean `minLength`?");
}

#[test]
fn names_and_data_are_not_keywords() {
    let data = "{$ref: 5, type: 5, minLength: -1}";
    let names = "{$ref: {}, type: {}, required: {}, x-a: {}}";
    let schema = format!(
        "{{properties: {names}, example: {data}, default: {data}, enum: [{data}], x-a: {data}}}"
    );
    assert_eq!(of_schema(&schema), [] as [&str; 0]);
}

#[test]
fn what_is_only_printed_is_never_an_error() {
    let schema = "{description: [], externalDocs: http, xml: 5, title: null, required: null}";
    assert_eq!(of_schema(schema).len(), 5);
    assert!(
        of_schema(schema)
            .iter()
            .all(|line| line.starts_with("W0104"))
    );
    assert_eq!(of_schema("{items: null}").len(), 1);
    assert!(of_schema("{items: null}")[0].starts_with("E0101"));
}

#[test]
fn missing_fields_are_told_at_their_object() {
    let faults = faults("{parameters: {p: {in: qeury, schema: {}}}, securitySchemes: {s: {}}}");
    let lines: Vec<_> = faults
        .iter()
        .map(|fault| format!("{} {}", fault.code, fault.pointer.as_str()))
        .collect();
    assert_eq!(
        lines,
        [
            "E0103 /components/parameters/p/in",
            "E0102 /components/parameters/p",
            "E0102 /components/securitySchemes/s",
        ]
    );
    assert_eq!(faults[0].help.as_deref(), Some("did you mean `query`?"));
    assert_eq!(
        faults[1].message,
        "a Parameter Object must have the field `name`"
    );
}

#[test]
fn keys_are_checked_where_they_mean_something() {
    let response = "{headers: {'a b': {}}, content: {text/plain: {}}}";
    let faults = faults(&format!(
        "{{schemas: {{'': {{}}, 'a b/c': {{}}}}, responses: {{R: {response}}}}}"
    ));
    let lines: Vec<_> = faults
        .iter()
        .map(|fault| (fault.pointer.as_str(), fault.target))
        .collect();
    assert_eq!(
        lines,
        [
            ("/components/schemas/", Target::Key),
            ("/components/responses/R/headers/a b", Target::Key),
        ]
    );
}

#[test]
fn references_are_noted_with_the_kind_that_is_wanted() {
    let found = Diagnostics::default();
    let root = document(
        "{parameters: {P: {$ref: a}}, responses: {R: {content: {$ref: b}}},
          schemas: {S: {additionalProperties: {$ref: c}, properties: {$ref: {}}, example: {$ref: d}}}}",
    );
    let mut walk = Walk::new(Version::V3_0, &found);
    walk.part(&Cursor::root(&root), Kind::Components);
    let references = walk.take_references();
    let noted: Vec<_> = references
        .iter()
        .map(|r| (r.text.node.as_str().unwrap(), r.wanted))
        .collect();
    assert_eq!(
        noted,
        [
            ("a", Kind::Parameter),
            ("b", Kind::Content),
            ("c", Kind::Schema)
        ]
    );
}
