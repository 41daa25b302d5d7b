//! The walk over forms of one version, in documents of either.

use super::walk::Walk;
use crate::diag::{Code, Diagnostics};
use crate::keyword::Kind;
use crate::spec::document::Cursor;
use crate::spec::testing::{document, lines};
use crate::spec::version::Version;

/// The faults of a document, each as code and pointer.
fn faults(version: Version, text: &str) -> Vec<String> {
    let root = document(text);
    let found = Diagnostics::default();
    Walk::new(version, &found).object(&Cursor::root(&root), Kind::OpenApi);
    lines(found)
}

/// The faults of a schema `A`, each as code and pointer within it.
fn of_schema(version: Version, schema: &str) -> Vec<String> {
    let head = "openapi: '3', info: {title: t, version: '1'}, paths: {}";
    let lines = faults(
        version,
        &format!("{{{head}, components: {{schemas: {{A: {schema}}}}}}}"),
    );
    let lines = lines.into_iter();
    lines
        .map(|line| line.replace("/components/schemas/A", ""))
        .collect()
}

const NONE: [&str; 0] = [];

/// All keywords that OpenAPI 3.1 has and 3.0 does not have.
const LATER: &str = "{$id: a, $anchor: b, $comment: c, $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: [string, 'null'], const: 1, examples: [1], exclusiveMinimum: 1, contentEncoding: base64,
    contentMediaType: a/b, contentSchema: true, prefixItems: [{}, true], contains: {}, minContains: 1,
    maxContains: 2.0, patternProperties: {a: true}, propertyNames: {}, dependentRequired: {a: [b]},
    dependentSchemas: {a: {}}, if: {}, then: {}, else: {}, unevaluatedItems: false,
    unevaluatedProperties: false, $defs: {a: {type: 'null'}}, $ref: '#/components/schemas/A/$defs/a'}";

#[test]
fn a_schema_of_3_1_has_all_of_json_schema() {
    assert_eq!(of_schema(Version::V3_1, LATER), NONE);
}

#[test]
fn the_values_of_keywords_of_3_1_are_checked() {
    assert_eq!(
        of_schema(
            Version::V3_1,
            "{contains: 5, prefixItems: {}, $defs: {a: 1}, if: {minLength: -1}, minContains: -1,
              dependentRequired: {a: true}, type: [], contentEncoding: 5}"
        ),
        [
            "E0101 /contains",
            "E0101 /prefixItems",
            "E0101 /$defs/a",
            "E0108 /if/minLength",
            "E0108 /minContains",
            "E0101 /dependentRequired/a",
            "E0101 /type",
            "E0101 /contentEncoding",
        ]
    );
    assert_eq!(
        of_schema(Version::V3_1, "{type: [strng, integer, 5, null]}"),
        ["E0103 /type/0", "E0101 /type/2", "W0105 /type/3"]
    );
}

#[test]
fn the_siblings_of_a_reference_are_keywords_in_3_1_and_nothing_in_3_0() {
    let schema = "{$ref: '#/components/schemas/A', minLength: -1, description: d, x-a: 1, odd: 1}";
    assert_eq!(of_schema(Version::V3_1, schema), ["E0108 /minLength"]);
    assert_eq!(of_schema(Version::V3_0, schema), ["W0101 /minLength"]);
}

#[test]
fn forms_of_the_other_version_are_read_with_one_warning_each() {
    let later = "{type: [string, 'null'], exclusiveMinimum: 3, const: 5, items: true,
        properties: {a: {type: 'null', const: 6}, b: {type: [string], exclusiveMaximum: 3}}}";
    assert_eq!(
        of_schema(Version::V3_0, later),
        [
            "W0105 /type",
            "W0105 /exclusiveMinimum",
            "W0105 /const",
            "W0105 /items",
            "W0105 /properties/a/type",
        ]
    );
    let earlier = "{nullable: true, exclusiveMinimum: true, exclusiveMaximum: false,
        properties: {a: {nullable: true}}}";
    assert_eq!(of_schema(Version::V3_0, earlier), NONE);
    assert_eq!(
        of_schema(Version::V3_1, earlier),
        ["W0105 /nullable", "W0105 /exclusiveMinimum"]
    );
    assert_eq!(
        of_schema(Version::V3_0, "{nullable: 'true', uniqueItems: 'false'}"),
        ["W0105 /nullable"]
    );
}

#[test]
fn a_list_of_schemas_is_a_tuple_in_3_1_alone() {
    let tuple = "{type: array, items: [{type: string}, {minLength: -1}]}";
    assert_eq!(
        of_schema(Version::V3_1, tuple),
        ["W0105 /items", "E0108 /items/1/minLength"]
    );
    assert_eq!(of_schema(Version::V3_0, tuple), ["E0101 /items"]);
}

#[test]
fn unknown_keywords_are_annotations_in_3_1() {
    let schema = "{optional: true, min_items: 3, $recursiveRef: '#'}";
    assert_eq!(
        of_schema(Version::V3_1, schema),
        ["W0104 /min_items", "W0104 /$recursiveRef"]
    );
    assert_eq!(of_schema(Version::V3_0, schema).len(), 3);
}

#[test]
fn dynamic_references_are_rejected() {
    assert_eq!(
        of_schema(Version::V3_1, "{$dynamicAnchor: a, $dynamicRef: '#a'}"),
        ["E0901 /$dynamicRef"]
    );
    assert_eq!(
        of_schema(
            Version::V3_1,
            "{$schema: 'http://json-schema.org/draft-07/schema#'}"
        ),
        ["W0105 /$schema"]
    );
}

#[test]
fn a_document_of_3_1_needs_one_of_three_fields() {
    let with = |version, field: &str| {
        faults(
            version,
            &format!("{{openapi: '3', info: {{title: t, version: 1}}, {field}}}"),
        )
    };
    for field in ["paths: {}", "components: {}", "webhooks: {a: {post: {}}}"] {
        assert_eq!(with(Version::V3_1, field), NONE, "{field}");
    }
    assert_eq!(with(Version::V3_1, "tags: []"), ["E0102 "]);
    assert_eq!(with(Version::V3_0, "tags: []"), ["E0102 "]);
    assert_eq!(with(Version::V3_0, "components: {}"), ["W0106 "]);
}

#[test]
fn the_objects_of_3_1_have_their_new_fields() {
    let text = "{openapi: 3.1.0, jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base',
        info: {title: t, version: 1, summary: s, license: {name: n, identifier: MIT}},
        webhooks: {w: {$ref: '#/components/pathItems/p'}},
        components: {pathItems: {p: {$ref: '#/a', get: {}}}, mediaTypes: {m: {a/b: {}}},
          securitySchemes: {s: {type: mutualTLS}}, responses: {r: {$ref: '#/b', summary: s, description: d}}}}";
    assert_eq!(faults(Version::V3_1, text), NONE);
    let later = faults(Version::V3_0, text);
    assert!(
        later.iter().all(|line| line.starts_with("W01")),
        "{later:?}"
    );
}

#[test]
fn fields_that_no_code_depends_on_may_be_missing() {
    assert_eq!(
        faults(Version::V3_0, "{openapi: '3', paths: {}, tags: [{}]}"),
        ["W0106 /tags/0", "W0106 "]
    );
    assert_eq!(
        faults(
            Version::V3_0,
            "{openapi: '3', info: {}, paths: {a/b: {}, get: {}, 'https://a': {}}}"
        ),
        [
            "W0106 /info",
            "W0106 /info",
            "W0303 /paths/a~1b",
            "E0301 /paths/get",
            "E0301 /paths/https:~1~1a"
        ]
    );
}

#[test]
fn a_header_with_an_invalid_name_is_ignored() {
    let faults = faults(
        Version::V3_0,
        "{openapi: '3', info: {title: t, version: 1}, paths: {},
          components: {responses: {r: {headers: {'a b': {}, X-A: {}}}}}}",
    );
    assert_eq!(faults, ["W0104 /components/responses/r/headers/a b"]);
    assert_eq!(Code::IGNORED_FIELD.to_string(), "W0104");
}
