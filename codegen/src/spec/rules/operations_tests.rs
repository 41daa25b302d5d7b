//! Paths, operations and parameters that break one rule each.

use super::*;
use crate::spec::testing::{document, lines};

fn faults(paths: &str) -> Vec<String> {
    let root = document(&format!(
        "{{paths: {paths}, components: {{parameters: {{I: {ID}}}}}}}"
    ));
    let found = Diagnostics::default();
    check(&root, &found);
    lines(found)
}

const ID: &str = "{name: id, in: path}";
const Q: &str = "{name: q, in: query}";
const NONE: [&str; 0] = [];

#[test]
fn paths_differ_in_more_than_names() {
    assert_eq!(
        faults("{'/a/{b}': {}, '/a/{c}': {}, '/a/b': {}, '/{a}/b': {}}"),
        ["W0302 /paths/~1a~1{c}"]
    );
    assert_eq!(faults("{'x-{a}': {}, 'x-{b}': {}}"), NONE);
}

#[test]
fn each_parameter_of_a_template_is_declared() {
    assert_eq!(
        faults(&format!(
            "{{'/a/{{id}}': {{parameters: [{ID}], get: {{}}}}}}"
        )),
        NONE
    );
    let by_reference = "{'/a/{id}': {get: {parameters: [{$ref: '#/components/parameters/I'}]}}}";
    assert_eq!(faults(by_reference), NONE);
    assert_eq!(
        faults(&format!(
            "{{'/a/{{id}}': {{put: {{parameters: [{ID}]}}, get: {{}}}}}}"
        )),
        ["E0302 /paths/~1a~1{id}/get"]
    );
}

#[test]
fn each_path_parameter_is_in_the_template() {
    assert_eq!(
        faults(&format!(
            "{{/a: {{parameters: [{ID}], get: {{parameters: [{Q}, {ID}]}}, put: {{}}}}}}"
        )),
        [
            "E0303 /paths/~1a/parameters/0",
            "E0303 /paths/~1a/get/parameters/1"
        ]
    );
}

#[test]
fn a_parameter_that_cannot_be_read_may_be_the_one_that_is_missing() {
    assert_eq!(
        faults("{'/a/{id}': {get: {parameters: [{$ref: '#/nope'}]}}}"),
        NONE
    );
}

#[test]
fn a_parameter_is_declared_once_in_a_list() {
    assert_eq!(
        faults(&format!(
            "{{/a: {{parameters: [{Q}], get: {{parameters: [{Q}]}}}}}}"
        )),
        NONE
    );
    assert_eq!(
        faults(&format!(
            "{{/a: {{get: {{parameters: [{Q}, {{name: q, in: cookie}}, {Q}]}}}}}}"
        )),
        ["W0304 /paths/~1a/get/parameters/2"]
    );
}

#[test]
fn templates_are_well_formed_and_hold_a_path_alone() {
    assert_eq!(
        faults("{'/a/{}': {get: {}}, x-b: {get: {}}}"),
        ["E0301 /paths/~1a~1{}"]
    );
    assert_eq!(
        faults("{/a?b=c: {}, '/a#b': {}, 'c/{d}{d}': {}}"),
        [
            "W0303 /paths/~1a?b=c",
            "W0303 /paths/~1a#b",
            "W0303 /paths/c~1{d}{d}"
        ]
    );
}

#[test]
fn a_parameter_after_the_question_mark_is_declared_in_the_query_or_the_path() {
    let with = |parameter: &str| {
        let faults = faults(&format!(
            "{{'/a?q={{q}}': {{get: {{parameters: [{parameter}]}}}}}}"
        ));
        faults.into_iter().skip(1).collect::<Vec<_>>()
    };
    assert_eq!(with(Q), NONE);
    assert_eq!(with("{name: q, in: path}"), NONE);
    assert_eq!(with(""), ["E0302 /paths/~1a?q={q}/get"]);
    assert_eq!(
        faults(&format!("{{'/a/{{q}}': {{get: {{parameters: [{Q}]}}}}}}")),
        ["E0302 /paths/~1a~1{q}/get"]
    );
}

#[test]
fn a_parameter_of_a_longer_path_is_omitted() {
    assert_eq!(
        faults(&format!(
            "{{/a: {{get: {{parameters: [{ID}]}}}}, '/a/{{id}}': {{}},
              /b: {{get: {{parameters: [{ID}]}}}}}}"
        )),
        [
            "W0305 /paths/~1a/get/parameters/0",
            "E0303 /paths/~1b/get/parameters/0"
        ]
    );
}

#[test]
fn parameters_beside_the_reference_of_a_path_item_count() {
    assert_eq!(
        faults(&format!(
            "{{'/a/{{id}}': {{$ref: '#/paths/~1b', parameters: [{ID}]}}, /b: {{get: {{}}}}}}"
        )),
        NONE
    );
}

#[test]
fn an_operation_beside_a_reference_overrides_its_target() {
    let first = "{get: {}, put: {}, $ref: '#/paths/~1b'}";
    assert_eq!(
        faults(&format!("{{/a: {first}, /b: {{get: {{}}}}}}")),
        ["W0105 /paths/~1a/get"]
    );
}

#[test]
fn an_identical_duplicate_of_a_parameter_is_a_warning() {
    let list = |one: &str, other: &str| {
        let (one, other) = (
            format!("{{name: q, in: query, {one}}}"),
            format!("{{name: q, in: query, {other}}}"),
        );
        faults(&format!(
            "{{/a: {{get: {{parameters: [{one}, {other}]}}}}}}"
        ))
    };
    assert_eq!(
        list(
            "schema: {type: string}",
            "schema: {type: string}, description: d"
        ),
        ["W0304 /paths/~1a/get/parameters/1"]
    );
    assert_eq!(
        list(
            "schema: {type: string}",
            "schema: {type: string}, required: true"
        ),
        ["E0304 /paths/~1a/get/parameters/1"]
    );
}

#[test]
fn a_duplicate_operation_id_is_a_warning() {
    let twice = "{/a: {get: {operationId: a}, put: {operationId: b}}, /b: {get: {operationId: a}}}";
    assert_eq!(faults(twice), ["W0301 /paths/~1b/get/operationId"]);
}
