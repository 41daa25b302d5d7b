//! Each kind of loss is found: types that are made of one document are compared with another one,
//! which says more.

use super::{Kind, Loss, find};
use codegen::{Settings, Source, interpret};

/// Returns the losses if the types of one document were all that is made of another one.
fn losses(made: &str, said: &str) -> Vec<Loss> {
    let source = Source {
        name: "made.yaml",
        text: made,
    };
    let made = interpret(&source, &Settings::default()).expect("is accepted");
    let root = codegen::spec::load(said).expect("is a document");
    find(&root, &made.api)
}

/// A document whose schemas are these, in the form of YAML.
fn document(schemas: &str) -> String {
    format!(
        "{{openapi: 3.1.0, info: {{title: t, version: '1'}}, paths: {{}},
        components: {{schemas: {schemas}}}}}"
    )
}

#[track_caller]
fn check(made: &str, said: &str, expected: &[(Kind, &str, &str)]) {
    let (made, said) = (document(made), document(said));
    let found = losses(&made, &said);
    let found = found.iter().map(|loss| {
        let pointer = loss.pointer.trim_start_matches("/components/schemas/");
        (loss.kind, loss.name.as_str(), pointer)
    });
    assert_eq!(found.collect::<Vec<_>>(), expected, "{said}");
    // Nothing is lost where each document has its own types.
    assert_eq!(losses(&made, &made), [], "{made}");
    assert_eq!(losses(&said, &said), [], "{said}");
}

#[test]
fn untyped_json_is_found() {
    for said in [
        "{type: string}",
        "{properties: {b: {type: string}}}",
        "{enum: [b]}",
        "{oneOf: [{type: integer}, {type: string}]}",
        "{allOf: [{type: array, items: {type: string}}]}",
    ] {
        let at = match said.contains("allOf") {
            true => "A/properties/a/allOf/0",
            false => "A/properties/a",
        };
        check(
            "{A: {type: object, properties: {a: {}}}}",
            &format!("{{A: {{type: object, properties: {{a: {said}}}}}}}"),
            &[(Kind::Untyped, "", at)],
        );
    }
    check(
        "{A: {type: array, items: {}}, B: {type: object, additionalProperties: {}},
         C: {oneOf: [{type: array, items: {}}, {type: string}]}}",
        "{A: {type: array, items: {type: integer}},
         B: {type: object, additionalProperties: {type: integer}},
         C: {oneOf: [{type: array, items: {type: integer}}, {type: string}]}}",
        &[
            (Kind::Untyped, "", "A/items"),
            (Kind::Untyped, "", "B/additionalProperties"),
            (Kind::Untyped, "", "C/oneOf/0/items"),
        ],
    );
}

#[test]
fn a_property_without_a_field_is_found() {
    let made = "{A: {type: object, properties: {a: {type: string}}}}";
    for (said, at) in [
        ("properties: {a: {type: string}, b: {}}", "A/properties/b"),
        (
            "allOf: [{properties: {a: {type: string}, b: {}}}]",
            "A/allOf/0/properties/b",
        ),
        (
            "anyOf: [{properties: {a: {type: string}}}, {properties: {b: {}}}]",
            "A/anyOf/1/properties/b",
        ),
    ] {
        let said = format!("{{A: {{type: object, {said}}}}}");
        check(made, &said, &[(Kind::Property, "b", at)]);
    }
    check(
        "{A: {oneOf: [{title: B, type: object, required: [b], properties: {b: {type: string}}},
         {title: C, type: object, required: [c], properties: {c: {type: string}}}]}}",
        "{A: {oneOf: [{title: B, type: object, required: [b], properties: {b: {type: string}}},
         {title: C, type: object, required: [c], properties: {c: {type: string}, d: {}}}]}}",
        &[(Kind::Property, "d", "A/oneOf/1/properties/d")],
    );
    check(
        made,
        "{A: {type: object, properties: {a: {type: string}}, additionalProperties: {type: string}}}",
        &[(
            Kind::Property,
            "additionalProperties",
            "A/additionalProperties",
        )],
    );
}

#[test]
fn a_constraint_that_is_nowhere_is_found() {
    for (ty, keyword, value) in [
        ("type: string", "minLength", "2"),
        ("type: string", "maxLength", "2"),
        ("type: string", "pattern", "'^a'"),
        ("type: string", "format", "email"),
        ("type: string", "format", "unheard-of"),
        ("type: string", "contentEncoding", "base64"),
        ("type: string", "enum", "[a, b]"),
        ("type: string", "const", "a"),
        ("type: integer", "minimum", "2"),
        ("type: integer", "exclusiveMaximum", "2"),
        ("type: number", "maximum", "2.5"),
        ("type: number", "multipleOf", "0.5"),
        ("type: array, items: {}", "minItems", "2"),
        ("type: array, items: {}", "maxItems", "2"),
        ("type: array, items: {}", "uniqueItems", "true"),
        ("type: array, items: {}", "contains", "{const: 1}"),
        ("type: object, properties: {a: {}}", "required", "[a]"),
        ("type: object, properties: {a: {}}", "minProperties", "2"),
        (
            "type: object, properties: {a: {}}",
            "additionalProperties",
            "false",
        ),
        (
            "type: object, properties: {a: {}}",
            "propertyNames",
            "{maxLength: 3}",
        ),
        (
            "type: object, properties: {a: {}}",
            "dependentRequired",
            "{a: [b]}",
        ),
        (
            "type: object, properties: {a: {}}",
            "not",
            "{required: [b]}",
        ),
        (
            "type: object, properties: {a: {}}",
            "if",
            "{required: [b]}, then: {required: [c]}",
        ),
    ] {
        check(
            &format!("{{A: {{type: object, properties: {{a: {{{ty}}}}}}}}}"),
            &format!("{{A: {{type: object, properties: {{a: {{{ty}, {keyword}: {value}}}}}}}}}"),
            &[(
                Kind::Constraint,
                keyword,
                &format!("A/properties/a/{keyword}"),
            )],
        );
    }
    // A limit that is not tight enough is none.
    check(
        "{A: {type: string, maxLength: 5}, B: {type: integer, minimum: 1}}",
        "{A: {type: string, maxLength: 4}, B: {type: integer, minimum: 2}}",
        &[
            (Kind::Constraint, "maxLength", "A/maxLength"),
            (Kind::Constraint, "minimum", "B/minimum"),
        ],
    );
    check(
        "{A: {type: string}}",
        "{A: {type: integer}}",
        &[(Kind::Constraint, "type", "A/type")],
    );
}

#[test]
fn a_reference_that_is_not_used_is_found() {
    let schema = "{type: object, properties: {a: {type: string}}}";
    for said in [
        "$ref: '#/components/schemas/B'",
        "allOf: [{$ref: '#/components/schemas/B'}]",
        "anyOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}]",
    ] {
        let made = format!(
            "{{A: {{type: object, properties: {{b: {{type: object, properties: {{c: {{}},
             a: {{type: string}}}}}}}}}}, B: {schema}}}"
        );
        let said = format!("{{A: {{type: object, properties: {{b: {{{said}}}}}}}, B: {schema}}}");
        check(&made, &said, &[(Kind::Reference, "B", "A/properties/b")]);
    }
}

#[test]
fn a_copy_of_a_named_type_is_found() {
    let schema = "{type: object, properties: {a: {type: string}}}";
    let made = format!("{{A: {{type: object, properties: {{b: {schema}}}}}, B: {schema}}}");
    let said = format!(
        "{{A: {{type: object, properties: {{b: {{$ref: '#/components/schemas/B'}}}}}}, B: {schema}}}"
    );
    let expected = [
        (Kind::Reference, "B", "A/properties/b"),
        (Kind::Copy, "B", "A/properties/b"),
    ];
    check(&made, &said, &expected);
}

#[test]
fn everything_that_has_a_schema_is_compared() {
    let document = |limit: &str| {
        let schema = format!("schema: {{type: string{limit}}}");
        let fields =
            format!("schema: {{type: object, properties: {{a: {{type: string{limit}}}}}}}");
        let header = &schema;
        let body = |name: &str, schema: &str| {
            format!(
                "requestBody: {{content: {{{name}: {{{schema}}}}}}},
                responses: {{'200': {{description: d, headers: {{X-A: {{{header}}}}},
                content: {{application/json: {{{schema}}}}}}}}}",
            )
        };
        format!(
            "{{openapi: 3.0.3, info: {{title: t, version: '1'}}, paths: {{/a: {{
            parameters: [{{name: p, in: query, {schema}}}],
            put: {{parameters: [{{name: q, in: header, {schema}}}], {json}}},
            post: {{{form}}}, patch: {{{multipart}}}}}}}}}",
            json = body("application/json", &schema),
            form = body("application/x-www-form-urlencoded", &fields),
            multipart = body("multipart/form-data", &fields),
        )
    };
    let (made, said) = (document(""), document(", maxLength: 3"));
    assert_eq!(losses(&said, &said), []);
    let found = losses(&made, &said);
    assert!(
        found.iter().all(|loss| loss.name == "maxLength"),
        "{found:?}"
    );
    let body = |method: &str, name: &str, below: &str| {
        format!(
            "/paths/~1a/{method}/requestBody/content/application~1{name}/schema{below}/maxLength"
        )
    };
    for pointer in [
        "/paths/~1a/parameters/0/schema/maxLength",
        "/paths/~1a/put/parameters/0/schema/maxLength",
        "/paths/~1a/put/responses/200/headers/X-A/schema/maxLength",
        "/paths/~1a/put/responses/200/content/application~1json/schema/maxLength",
        &body("put", "json", ""),
        &body("post", "x-www-form-urlencoded", "/properties/a"),
        &body("patch", "json", "/properties/a")
            .replace("application~1json", "multipart~1form-data"),
    ] {
        assert!(
            found.iter().any(|loss| loss.pointer == pointer),
            "{pointer}: {found:?}"
        );
    }
}

#[test]
fn what_is_missing_is_found() {
    let path = |methods: &str, parameters: &str| {
        format!(
            "{{openapi: 3.0.3, info: {{title: t, version: '1'}}, paths: {{/a: {{
            parameters: [{parameters}], {methods}}}}}}}"
        )
    };
    let get = "get: {responses: {'200': {description: d}}}";
    let put = "put: {responses: {'200': {description: d}}}";
    let parameter = "{name: p, in: query, schema: {type: string}}";
    let found = losses(&path(get, ""), &path(&format!("{get}, {put}"), parameter));
    let found: Vec<_> = found.iter().map(|it| (it.kind, it.name.as_str())).collect();
    assert_eq!(found, [(Kind::Property, "p"), (Kind::Property, "PUT")]);
}
