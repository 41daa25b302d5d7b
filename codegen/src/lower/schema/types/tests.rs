//! Bounds, and what must not depend on the rest of the document.

use std::fmt::Write;

use crate::Settings;
use crate::Source;
use crate::diag::{Code, Diagnostic};
use crate::explain;

fn understood(schemas: &str) -> Result<String, Vec<Diagnostic>> {
    let text = format!(
        "{{\"openapi\": \"3.1.0\", \"info\": {{\"title\": \"t\", \"version\": \"1\"}}, \
         \"paths\": {{}}, \"components\": {{\"schemas\": {{{schemas}}}}}}}"
    );
    let source = Source {
        name: "t.json",
        text: &text,
    };
    explain(&source, &Settings::default())
}

/// A schema with others of the same form around it.
fn nested(levels: usize, around: impl Fn(&str) -> String) -> String {
    let inner = r#"{"type": "string"}"#.to_owned();
    (0..levels).fold(inner, |inner, _| around(&inner))
}

#[test]
fn schemas_may_be_nested_deeply() {
    let list = |inner: &str| format!(r#"{{"type": "array", "items": {inner}}}"#);
    let object = |inner: &str| format!(r#"{{"type": "object", "properties": {{"p": {inner}}}}}"#);
    let union = |inner: &str| {
        format!(r#"{{"oneOf": [{{"type": "integer"}}, {{"type": "array", "items": {inner}}}]}}"#)
    };
    assert!(understood(&format!(r#""A": {}"#, nested(110, list))).is_ok());
    let objects = understood(&format!(r#""A": {}"#, nested(60, object))).unwrap();
    assert_eq!(objects.matches("\n- label: ").count(), 60);
    assert!(understood(&format!(r#""A": {}"#, nested(40, union))).is_ok());
    let faults = understood(&format!(r#""A": {}"#, nested(150, list))).unwrap_err();
    assert_eq!(faults.len(), 1);
    assert!(faults[0].message.contains("nested more than"), "{faults:?}");
}

#[test]
fn long_chains_need_no_deep_stack() {
    let chain = |length: usize, link: &dyn Fn(usize) -> String| {
        let mut schemas = String::new();
        for number in 0..length {
            let _ = write!(schemas, r#""S{number}": {}, "#, link(number + 1));
        }
        understood(&format!(r#"{schemas} "S{length}": {{"type": "string"}}"#)).unwrap()
    };
    let to = |number| format!(r##"{{"$ref": "#/components/schemas/S{number}"}}"##);
    let fields = chain(3000, &|next| {
        format!(r#"{{"properties": {{"next": {}}}}}"#, to(next))
    });
    assert_eq!(fields.matches("recursive").count(), 0);
    chain(3000, &|next| {
        format!(r#"{{"anyOf": [{}, {{"type": "integer"}}]}}"#, to(next))
    });
    chain(200, &|next| format!(r#"{{"allOf": [{}]}}"#, to(next)));
}

#[test]
fn types_that_multiply_are_refused() {
    // Each of these has both of the next ones, so that every set of them is asked for.
    let mut schemas = String::new();
    for number in 0..40 {
        let part = |step: usize| {
            let next = (number * step + 1) % 40;
            format!(r##""p{step}": {{"$ref": "#/components/schemas/S{next}"}}"##)
        };
        let (one, other) = (part(3), part(7));
        let _ = write!(
            schemas,
            r#""S{number}": {{"properties": {{{one}, {other}}}}}, "#
        );
    }
    let all: Vec<_> = (0..5)
        .map(|number| format!(r##"{{"$ref": "#/components/schemas/S{number}"}}"##))
        .collect();
    let whole = format!(r#"{schemas} "W": {{"allOf": [{}]}}"#, all.join(", "));
    match understood(&whole) {
        Ok(understood) => assert!(understood.matches("\n- label: ").count() < 1000),
        Err(faults) => assert!(faults.iter().all(|fault| fault.code == Code::TOO_LARGE)),
    }
}

#[test]
fn names_do_not_depend_on_other_schemas() {
    let pet = r#""Pet": {"properties": {"tag": {"properties": {"a": {}}}, "home": {"oneOf": [{"properties": {"b": {}}}, {"type": "string"}]}}}"#;
    let cat = r##""Cat": {"allOf": [{"$ref": "#/components/schemas/Pet"}, {"properties": {"lives": {}}}]}"##;
    let alone = understood(pet).unwrap();
    for both in [format!("{pet}, {cat}"), format!("{cat}, {pet}")] {
        let both = understood(&both).unwrap();
        let labels = alone.lines().filter(|line| line.starts_with("- label: "));
        for label in labels {
            assert!(both.lines().any(|line| line == label), "{label} in {both}");
        }
        assert_eq!(both.matches("\n- label: ").count(), 5);
    }
}

#[test]
fn what_stands_beside_a_choice_applies_to_branches_with_a_name() {
    let text = r##""S": {"type": "string", "minLength": 1}, "N": {"type": "integer"},
        "U": {"maxLength": 3, "oneOf": [{"$ref": "#/components/schemas/S"},
              {"$ref": "#/components/schemas/N"}]}"##;
    let dump = understood(text).unwrap();
    assert!(dump.contains("max_length: 3"), "{dump}");
}
