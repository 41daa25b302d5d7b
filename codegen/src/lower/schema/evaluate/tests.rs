//! Whether null is valid, and whether a few schemas that are hard to look at are looked at in
//! time.

use crate::Settings;
use crate::Source;
use crate::diag::Diagnostic;
use crate::explain;
use crate::ir::Interpretation;

/// What is understood of a document, to the letter.
fn understood(text: &str) -> Result<String, Vec<Diagnostic>> {
    let source = Source {
        name: "t.yaml",
        text,
    };
    let settings = Settings {
        interpretation: Interpretation::Strict,
        ..Settings::default()
    };
    explain(&source, &settings)
}

/// Whether a field of this schema may be null, to the letter.
fn is_nullable(version: &str, schema: &str) -> bool {
    let text = format!(
        "openapi: {version}
info: {{title: t, version: '1'}}
paths: {{}}
components:
  schemas:
    Text: {{type: string}}
    Maybe: {{type: string, nullable: true}}
    Cycle: {{allOf: [{{$ref: '#/components/schemas/Other'}}]}}
    Other: {{type: object, nullable: true, oneOf: [{{$ref: '#/components/schemas/Cycle'}}]}}
    Holder: {{type: object, required: [held], properties: {{held: {schema}}}}}"
    );
    let ir = understood(&text).unwrap();
    let (_, field) = ir.split_once("property \"held\" required: ").unwrap();
    let field = field.lines().next().unwrap_or_default();
    field.starts_with("nullable ") || field == "null"
}

#[test]
fn every_keyword_has_a_say_about_null() {
    for (schema, expected) in [
        ("{type: string, nullable: true}", true),
        ("{type: string}", false),
        ("{type: [string, 'null']}", true),
        ("{type: 'null'}", true),
        ("{type: [string, 'null'], enum: [a, null]}", true),
        ("{type: [string, 'null'], enum: [a, b]}", false),
        ("{type: [string, 'null'], const: a}", false),
        ("{type: [string, 'null'], minLength: 3}", true),
        ("{type: [string, 'null'], not: {type: 'null'}}", false),
        (
            "{type: [string, 'null'], not: {type: string, minLength: 3}}",
            true,
        ),
        (
            "{type: [string, 'null'], allOf: [{minLength: 1}, {maxLength: 3}]}",
            true,
        ),
        (
            "{type: [string, 'null'], allOf: [{minLength: 1}, {type: string}]}",
            false,
        ),
        ("{anyOf: [{type: string}, {type: 'null'}]}", true),
        (
            "{type: [string, 'null'], anyOf: [{type: string}, {type: string, minLength: 2}]}",
            false,
        ),
        ("{oneOf: [{type: string}, {type: [object, 'null']}]}", true),
        (
            "{oneOf: [{type: [string, 'null']}, {type: [object, 'null']}]}",
            false,
        ),
        (
            "{type: [string, 'null'], if: {type: 'null'}, then: false}",
            false,
        ),
        (
            "{type: [string, 'null'], if: {type: 'null'}, else: false}",
            true,
        ),
        (
            "{type: [string, 'null'], if: {type: string}, then: false}",
            true,
        ),
        (
            "{type: [string, 'null'], if: {type: string}, else: false}",
            false,
        ),
        ("{type: [string, 'null'], if: {type: string}}", true),
        ("{$ref: '#/components/schemas/Maybe'}", true),
        ("{$ref: '#/components/schemas/Text'}", false),
        ("{$ref: '#/components/schemas/Maybe', type: string}", false),
        ("{$ref: '#/components/schemas/Maybe', minLength: 2}", true),
        (
            "{type: [string, 'null'], allOf: [{$ref: '#/components/schemas/Text'}]}",
            false,
        ),
        ("{$ref: '#/components/schemas/Other'}", true),
    ] {
        assert_eq!(is_nullable("3.1.0", schema), expected, "{schema}");
    }
}

#[test]
fn openapi_3_0_ignores_what_stands_beside_a_reference() {
    let beside = "{$ref: '#/components/schemas/Maybe', type: string}";
    assert!(is_nullable("3.0.3", beside));
    let nullable = "{nullable: true, oneOf: [{type: string}, {type: integer}]}";
    assert!(is_nullable("3.0.3", nullable));
    let listed = "{type: string, nullable: true, enum: [a]}";
    assert!(!is_nullable("3.0.3", listed));
}

#[test]
fn long_chains_need_no_deep_stack() {
    let mut text = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n\
            components:\n  schemas:\n    S3000: {type: string}\n"
        .to_owned();
    for number in 0..3_000 {
        let next = format!("{{$ref: '#/components/schemas/S{}'}}", number + 1);
        text += &format!("    S{number}: {{type: [string, 'null'], anyOf: [{next}, {{}}]}}\n");
    }
    assert!(understood(&text).is_ok());
}

#[test]
fn many_ways_to_one_schema_are_one_look() {
    use std::fmt::Write;
    let mut text = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n\
            components:\n  schemas:\n    S0: {type: [string, 'null']}\n"
        .to_owned();
    for number in 1..30 {
        let inner = format!("{{$ref: '#/components/schemas/S{}'}}", number - 1);
        let _ = writeln!(
            text,
            "    S{number}: {{type: [string, 'null'], anyOf: [{inner}, {{not: {inner}}}]}}"
        );
    }
    // Without that, these are more looks than anybody could wait for.
    assert!(understood(&text).is_ok());
}
