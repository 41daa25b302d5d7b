//! Fallbacks: a document with a fault is rejected by default, and read as its fallback says if the
//! run takes it.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test fails if a document is not read as expected"
)]

use codegen::diag::{Code, Level, Levels, Severity, by_cause};
use codegen::{Settings, Source, explain, generate};

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";

fn lenient() -> Settings {
    let levels = Levels {
        is_lenient: true,
        ..Levels::default()
    };
    Settings {
        levels,
        ..Settings::default()
    }
}

/// The warnings of a lenient run, and its IR. The document is rejected otherwise.
#[track_caller]
fn read(text: &str) -> (Vec<String>, String) {
    let text = match text.starts_with("openapi") {
        true => text.to_owned(),
        false => format!("{HEAD}{text}"),
    };
    let source = Source {
        name: "a.yaml",
        text: &text,
    };
    assert!(generate(&source, &Settings::default()).is_err(), "{text}");
    let generated = generate(&source, &lenient()).unwrap();
    let warnings = generated.warnings.iter();
    let warnings = warnings.filter(|found| found.code.to_string().starts_with('E'));
    let warnings = warnings.map(|found| {
        assert_eq!(found.severity, Severity::Warning);
        let help = found.help.as_deref().unwrap_or_default();
        let fallback = help.lines().last().unwrap_or_default();
        format!(
            "{} {}: {fallback}",
            found.code.name(),
            found.pointer.as_str()
        )
    });
    (warnings.collect(), explain(&source, &lenient()).unwrap())
}

/// A document with one operation, given its path and its other fields.
fn operation(path: &str, fields: &str) -> String {
    format!(
        "paths: {{'{path}': {{get: {{operationId: a, responses: {{'204': {{description: d}}}}, \
         {fields}}}}}}}"
    )
}

#[track_caller]
fn check(text: &str, warnings: &[&str], ir: &[&str]) {
    let (found, read) = read(text);
    assert_eq!(found, warnings);
    for part in ir {
        assert!(read.contains(part), "{part}\n{read}");
    }
}

fn schema(schema: &str) -> String {
    format!("components: {{schemas: {{A: {schema}}}}}")
}

#[test]
fn values_of_a_wrong_type() {
    check(
        &schema("{type: string, minLength: '1', maxLength: 1s}"),
        &[
            "wrong-type /components/schemas/A/minLength: as a fallback, it is the number 1",
            "wrong-type /components/schemas/A/maxLength: as a fallback, it is ignored",
        ],
        &["min_length: 1"],
    );
    check(
        &schema("{type: object, properties: {a: {anyOf: [{type: string}, {type: null}]}}}"),
        &[
            "wrong-type /components/schemas/A/properties/a/anyOf/1/type: as a fallback, it is the \
           name of a type, `null`",
        ],
        &["Nullable: String"],
    );
    check(
        &schema("{type: object, properties: {a: text}}"),
        &["wrong-type /components/schemas/A/properties/a: as a fallback, any JSON value is valid"],
        &["ty: Any"],
    );
    check(
        &operation(
            "/a",
            "parameters: [{name: q, in: query, required: maybe, schema: {type: string}}]",
        ),
        &["wrong-type /paths/~1a/get/parameters/0/required: as a fallback, it is ignored"],
        &["name: q"],
    );
}

#[test]
fn fields_that_are_missing() {
    check(
        &operation("/a", "parameters: [{name: q, in: query}]"),
        &["missing-field /paths/~1a/get/parameters/0: as a fallback, it is a string"],
        &["name: q", "String"],
    );
    check(
        &operation(
            "/a",
            "parameters: [{name: q, in: query, type: integer, maximum: 5}]",
        ),
        &[
            "missing-field /paths/~1a/get/parameters/0: as a fallback, the keywords beside its name \
           are its schema",
        ],
        &["name: q", "value: 5"],
    );
}

#[test]
fn patterns_of_other_tools() {
    check(
        &schema("{type: object, properties: {a: {type: string, pattern: '(?i)^(pay|do)$'}}}"),
        &[
            "bad-pattern /components/schemas/A/properties/a/pattern: as a fallback, it is read as \
           `^([pP][aA][yY]|[dD][oO])$`",
        ],
        &["[pP][aA][yY]"],
    );
    check(
        &schema("{type: object, properties: {a: {type: string, pattern: '(?x) ('}}}"),
        &[
            "bad-pattern /components/schemas/A/properties/a/pattern: as a fallback, strings are not \
           checked against it",
        ],
        &["String"],
    );
}

#[test]
fn limits_that_no_value_satisfies() {
    check(
        &schema(
            "{type: object, properties: {a: {type: string, minLength: 9, maxLength: 1},
            b: {type: integer, minimum: 9, exclusiveMaximum: 1}}}",
        ),
        &[
            "crossed-limits /components/schemas/A/properties/a/minLength: as a fallback, neither \
             limit counts",
            "crossed-limits /components/schemas/A/properties/b/minimum: as a fallback, neither \
             limit counts",
        ],
        &[],
    );
}

#[test]
fn parameters_of_paths() {
    check(
        &operation("/a/{id}", ""),
        &["parameter-undeclared /paths/~1a~1{id}/get: as a fallback, it is a required string"],
        &["name: id", "Path"],
    );
    check(
        &operation("/a?q={q}", ""),
        &["parameter-undeclared /paths/~1a?q={q}/get: as a fallback, it is a required string"],
        &["name: q"],
    );
    check(
        &operation(
            "/a/{id}",
            "parameters: [{name: identifier, in: path, required: true, schema: {type: integer}}]",
        ),
        &[
            "parameter-unused /paths/~1a~1{id}/get/parameters/0: as a fallback, the parameter `identifier` has the name `id`, as \
           in the path",
        ],
        &["name: id"],
    );
    check(
        &operation(
            "/a",
            "parameters: [{name: b, in: path, required: true, schema: {type: integer}},
            {name: c, in: query, schema: {type: string, pattern: '('}}]",
        ),
        &[
            "parameter-unused /paths/~1a/get/parameters/0: as a fallback, it is omitted",
            // Its place is still that in the text.
            "bad-pattern /paths/~1a/get/parameters/1/schema/pattern: as a fallback, strings are not \
             checked against it",
        ],
        &["name: c"],
    );
}

#[test]
fn names_that_cannot_be_sent() {
    let omitted = |at: &str, what: &str| {
        format!("bad-wire-name {at}/name: as a fallback, the {what} is omitted")
    };
    let parameter = "parameters: [{name: 'a b', in: header, schema: {type: string}}]";
    let found = omitted("/paths/~1a/get/parameters/0", "parameter");
    check(&operation("/a", parameter), &[&found], &[]);
    let scheme = "components: {securitySchemes: {S: {type: apiKey, in: header, name: ''}}}";
    let found = omitted("/components/securitySchemes/S", "security scheme");
    let text = operation("/a", "security: [{S: []}]");
    check(&format!("{text}\n{scheme}"), &[&found], &[]);
}

#[test]
fn faults_in_what_only_a_reference_makes_an_object() {
    check(
        "x-schemas: {B: {properties: {c: {type: {enum: [d]}, minLength: 1}}}}
paths: {}
components: {schemas: {A: {properties: {b: {$ref: '#/x-schemas/B'}}}}}",
        &["wrong-type /x-schemas/B/properties/c/type: as a fallback, it is ignored"],
        &["min_length: 1"],
    );
}

#[test]
fn references_that_lead_nowhere() {
    check(
        &schema("{type: object, properties: {a: {$ref: '#/components/schemas/B'}}}"),
        &[
            "ref-missing /components/schemas/A/properties/a/$ref: as a fallback, any JSON value is \
           valid",
        ],
        &["ty: Any"],
    );
    check(
        &schema(
            "{type: object, properties: {x: {$ref: '#/definitions/X'}}, definitions: {X: {type: string, enum: [a, b]}}}",
        ),
        &[
            "ref-missing /components/schemas/A/properties/x/$ref: as a fallback, it is \
           `#/components/schemas/A/definitions/X`, the nearest one",
        ],
        &["Enumeration"],
    );
    check(
        &schema(
            "{type: array, items: {properties: {x: {$ref: '#/$defs/X'}}, $defs: {X: {enum: [a, b]}}}}",
        ),
        &[
            "ref-missing /components/schemas/A/items/properties/x/$ref: as a fallback, it is \
           `#/components/schemas/A/items/$defs/X`, the nearest one",
        ],
        &["Enumeration"],
    );
    check(
        &operation(
            "/a",
            "parameters: [{$ref: '#/components/parameters/P'}], x-a: 1",
        ),
        &["ref-missing /paths/~1a/get/parameters/0/$ref: as a fallback, it is omitted"],
        &[],
    );
}

#[test]
fn a_cause_is_reported_once() {
    let missing = "{$ref: '#/components/schemas/B'}";
    let text = schema(&format!(
        "{{type: object, properties: {{a: {missing}, b: {missing}, c: {missing}}}}}"
    ));
    let text = format!("{HEAD}{text}");
    let source = Source {
        name: "a.yaml",
        text: &text,
    };
    let mut found = by_cause(&generate(&source, &lenient()).unwrap().warnings);
    found.retain(|found| found.code != Code::NO_OPERATIONS);
    assert_eq!(found.len(), 1);
    assert!(found[0].message.ends_with("(here and at 2 other places)"));
}

#[test]
fn references_to_another_kind_of_object() {
    let responses = "openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /a:
    get:
      operationId: a
      responses:
        '200': {description: ok, headers: {X-Next: {$ref: '#/components/parameters/Next'}}}
        '404': {$ref: '#/components/schemas/Problem'}
        '409': {$ref: '#/components/requestBodies/Conflict'}
components:
  parameters: {Next: {name: X-Next, in: header, schema: {type: string}}}
  schemas: {Problem: {type: object, properties: {message: {type: string}}}}
  requestBodies: {Conflict: {content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}}
";
    let at = "/paths/~1a/get/responses";
    check(
        responses,
        &[
            &format!(
                "ref-kind {at}/200/headers/X-Next/$ref: as a fallback, it is a header with the value of that parameter"
            ),
            &format!(
                "ref-kind {at}/404/$ref: as a fallback, it is a response with that schema as JSON"
            ),
            &format!("ref-kind {at}/409/$ref: as a fallback, it has the content of that"),
        ],
        &["X-Next"],
    );
}

#[test]
fn levels_decide_which_fallbacks_are_taken() {
    let text = format!(
        "{HEAD}{}",
        operation("/a/{id}", "parameters: [{name: q, in: query}]")
    );
    let source = Source {
        name: "a.yaml",
        text: &text,
    };
    let run = |levels: &[(Code, Level)]| {
        let by_code = levels.iter().copied().collect();
        let levels = Levels {
            by_code,
            ..Levels::default()
        };
        let settings = Settings {
            levels,
            ..Settings::default()
        };
        let found = match generate(&source, &settings) {
            Ok(generated) => generated.warnings,
            Err(found) => found,
        };
        let found = found.into_iter();
        let found = found.map(|found| (found.code, found.severity));
        found.collect::<Vec<_>>()
    };
    let (field, parameter) = (Code::MISSING_FIELD, Code::PARAMETER_UNDECLARED);
    let (error, warning) = (Severity::Error, Severity::Warning);
    assert_eq!(run(&[]), [(field, error), (parameter, error)]);
    assert_eq!(
        run(&[(field, Level::Warn)]),
        [(field, warning), (parameter, error)]
    );
    assert_eq!(
        run(&[(field, Level::Allow), (parameter, Level::Warn)]),
        [(parameter, warning)]
    );
    assert_eq!(run(&[(field, Level::Allow), (parameter, Level::Allow)]), []);
}

#[test]
fn the_page_lists_every_rule() {
    let page = include_str!("../../DIAGNOSTICS.md");
    let is_row = |line: &&str| {
        ["| E0", "| W0", "| N0"]
            .iter()
            .any(|start| line.starts_with(start))
    };
    let rows = page.lines().filter(is_row).count();
    let row = |code: &Code| format!("| {code} | `{}` |", code.name());
    for code in Code::ALL {
        assert!(page.contains(&row(code)), "{code} is not in DIAGNOSTICS.md");
    }
    assert_eq!(rows, Code::ALL.len());
}

#[test]
fn lists_that_say_nothing_are_warned_of() {
    let text = format!(
        "{HEAD}{}",
        schema("{type: object, properties: {a: {oneOf: []}, b: {type: string, enum: []}}}")
    );
    let source = Source {
        name: "a.yaml",
        text: &text,
    };
    let found = generate(&source, &Settings::default()).unwrap().warnings;
    let found: Vec<_> = found.iter().map(|found| found.message.as_str()).collect();
    let expected = [
        "`oneOf` is empty, so it is ignored",
        "`enum` is empty, so it is ignored, unless schemas are read strictly",
        "there are neither operations nor webhooks; the crate has only types",
    ];
    assert_eq!(found, expected);
}
