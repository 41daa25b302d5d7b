//! The walk over documents that break the grammar in one place each.

use super::walk::Walk;
use crate::diag::{Diagnostic, Diagnostics, Target};
use crate::keyword::Kind;
use crate::spec::document::Cursor;
use crate::spec::testing::document;
use crate::spec::version::Version;

/// The diagnostics for a document with these components.
fn faults(components: &str) -> Vec<Diagnostic> {
    faults_in(Version::V3_0, components)
}

fn faults_in(version: Version, components: &str) -> Vec<Diagnostic> {
    let head = "openapi: 3.0.3, info: {title: t, version: 1.0}, paths: {}";
    let root = document(&format!("{{{head}, components: {components}}}"));
    let found = Diagnostics::default();
    Walk::new(version, &found).object(&Cursor::root(&root), Kind::OpenApi);
    found.into_vec()
}

/// The faults of a schema `A`, each as code, pointer within it, and message.
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
fn values_of_the_wrong_type_are_reported() {
    assert_eq!(
        of_schema("{minLength: '5', items: {required: [1, a]}, properties: {b: 5}}"),
        [
            "E0101 /minLength `minLength` must be a non-negative integer, not a string",
            "E0101 /items/required/0 each item of `required` must be a string, not an integer",
            "E0101 /properties/b `b` must be an object, not an integer",
        ]
    );
    assert_eq!(
        of_schema("{items: [{type: string}]}"),
        ["E0101 /items `items` must be an object, not a list"]
    );
}

#[test]
fn limits_must_make_sense() {
    assert_eq!(
        of_schema("{minLength: -1, maxLength: 1.5, minItems: 2.0, multipleOf: 0, maximum: -1}"),
        [
            "E0108 /minLength `minLength` must be a non-negative integer, not -1",
            "E0108 /maxLength `maxLength` must be a non-negative integer, not 1.5",
            "E0108 /multipleOf `multipleOf` must be a number greater than 0, not 0",
        ]
    );
}

#[test]
fn choices_suggest_the_nearest() {
    let types = "array, boolean, integer, number, object, string";
    assert_eq!(
        of_schema("{type: \"strng\\n::x\"}"),
        [format!(
            "E0103 /type `type` must be one of {types}, not `strng\\n::x`"
        )]
    );
    assert_eq!(help("{type: strng}"), "did you mean `string`?");
    assert!(help("{properties: {b: {required: true}}}").starts_with("list the names"));
    assert_eq!(help("{minLength: '5'}"), "remove the quotes");
}

#[test]
fn help_is_about_the_mistake_that_was_made() {
    let help = |schema: &str| {
        let mut faults = faults(&format!("{{schemas: {{A: {schema}}}}}"));
        faults.pop().unwrap().help
    };
    assert_eq!(help("{minLength: true}"), None);
    assert_eq!(help("{properties: []}"), None);
    assert!(
        help("{items: []}")
            .unwrap()
            .contains("one schema for all items")
    );
    assert_eq!(help("{minLength: x}"), None);
    assert_eq!(help("{format: 5}").as_deref(), Some("put it in quotes"));
    assert_eq!(help("{format: []}"), None);
    let parameter = |location: &str| {
        let parameter = format!("{{name: n, in: {location}, schema: {{}}}}");
        let mut faults = super::tests::faults(&format!("{{parameters: {{P: {parameter}}}}}"));
        faults.pop().unwrap().help.unwrap_or_default()
    };
    assert!(
        parameter("formData").contains("requestBody") && parameter("body").contains("requestBody")
    );
    assert_eq!(parameter("zebra"), "");
}

#[test]
fn unknown_fields_are_warnings() {
    assert_eq!(
        of_schema("{minLenght: 5}"),
        ["W0104 /minLenght unknown field `minLenght` of a Schema Object is ignored"]
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
fn prose_of_the_wrong_type_is_never_an_error() {
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
fn missing_fields_are_reported_at_their_object() {
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
        "missing required field `name` of a Parameter Object"
    );
}

#[test]
fn keys_are_checked_where_they_have_rules() {
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
fn references_are_collected_with_the_expected_kind() {
    let found = Diagnostics::default();
    let root = document(
        "{parameters: {P: {$ref: a}}, responses: {R: {content: {$ref: b}}},
          schemas: {S: {additionalProperties: {$ref: c}, properties: {$ref: {}}, example: {$ref: d}}}}",
    );
    let mut walk = Walk::new(Version::V3_0, &found);
    walk.object_or_reference(&Cursor::root(&root), Kind::Components);
    let references = walk.references;
    let collected: Vec<_> = references
        .iter()
        .map(|r| (r.text.node.as_str().unwrap(), r.expected))
        .collect();
    assert_eq!(
        collected,
        [
            ("a", Kind::Parameter),
            ("b", Kind::Content),
            ("c", Kind::Schema)
        ]
    );
}
