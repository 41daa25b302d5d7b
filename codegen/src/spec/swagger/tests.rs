//! What each part of a document becomes, and where it came from.

use super::convert;
use crate::diag::{Diagnostics, JsonPointer};
use crate::spec::document::{Node, json};
use crate::spec::testing::{document, lines};

/// The document around these fields, converted, and what was moved.
fn converted(fields: &str) -> (Node, Vec<(String, String)>, Vec<String>) {
    let root = document(&format!("{{swagger: '2.0', {fields}}}"));
    let found = Diagnostics::default();
    let converted = convert(&root, &found);
    let text = |pointer: JsonPointer| pointer.as_str().to_owned();
    let moved = converted.moved.into_iter();
    let moved = moved.map(|(to, from)| (text(to), text(from))).collect();
    (converted.root, moved, lines(found))
}

/// The value at a pointer, as JSON.
fn at(root: &Node, pointer: &str) -> String {
    let value = json(root);
    value
        .pointer(pointer)
        .map(ToString::to_string)
        .unwrap_or_default()
}

#[track_caller]
fn becomes(fields: &str, pointer: &str, expected: &str) {
    let (root, _, found) = converted(fields);
    assert_eq!(
        at(&root, pointer),
        json(&document(expected)).to_string(),
        "{fields}"
    );
    assert_eq!(found, [] as [&str; 0]);
}

/// The URLs of the servers of a document with these fields.
fn servers(fields: &str) -> Vec<String> {
    let (root, ..) = converted(fields);
    let servers = root.get("servers").map_or(&[] as &[_], Node::items);
    let urls = servers
        .iter()
        .filter_map(|server| server.get("url")?.as_str());
    urls.map(str::to_owned).collect()
}

#[test]
fn servers_have_a_scheme_a_host_and_a_base() {
    assert_eq!(
        servers("host: a.b, basePath: /v1/, schemes: [https]"),
        ["https://a.b/v1"]
    );
    assert_eq!(
        servers("host: 'a:80', schemes: [http, wss, https]"),
        ["https://a:80", "http://a:80", "wss://a:80"]
    );
    assert_eq!(servers("host: a, basePath: /"), ["//a"]);
    assert_eq!(servers("basePath: /v1, schemes: [http]"), ["/v1"]);
    assert_eq!(servers("basePath: /"), ["/"]);
    assert_eq!(servers("host: 'http://a/'"), ["http://a"]);
    assert_eq!(servers("schemes: [http]"), [] as [&str; 0]);
}

#[test]
fn an_operation_with_other_schemes_has_servers_of_its_own() {
    let fields =
        "host: a, schemes: [http], paths: {/: {get: {schemes: [https]}, put: {schemes: [http]}}}";
    becomes(
        fields,
        "/paths/~1",
        "{get: {servers: [{url: 'https://a'}]}, put: {}}",
    );
}

#[test]
fn a_body_has_the_media_types_that_are_consumed() {
    let body = "{name: b, in: body, schema: {type: object}}";
    let content = |whole: &str, operation: &str| {
        let fields = format!("{whole} paths: {{/: {{put: {{{operation} parameters: [{body}]}}}}}}");
        let (root, _, found) = converted(&fields);
        assert_eq!(found, [] as [&str; 0]);
        let content = at(&root, "/paths/~1/put/requestBody/content");
        let content = document(&content);
        let names = content.as_map().into_iter().flatten();
        names.map(|(name, _)| name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(content("", ""), ["application/json"]);
    assert_eq!(content("consumes: [a/b],", ""), ["a/b"]);
    assert_eq!(
        content("consumes: [a/b],", "consumes: [c/d, c/d],"),
        ["c/d"]
    );
    assert_eq!(
        content("consumes: [a/b],", "consumes: [],"),
        ["application/json"]
    );
    let form = "application/x-www-form-urlencoded";
    assert_eq!(content(&format!("consumes: [{form}, a/b],"), ""), ["a/b"]);
    assert_eq!(content(&format!("consumes: [{form}],"), ""), [form]);
}

#[test]
fn a_response_is_json_where_the_rest_is_files() {
    let content = |schema: &str| {
        let responses = format!("{{200: {{description: d, schema: {schema}}}}}");
        let (root, ..) = converted(&format!(
            "produces: [image/png], paths: {{/: {{get: {{responses: {responses}}}}}}}"
        ));
        at(&root, "/paths/~1/get/responses/200/content")
    };
    let file = r#"{"image/png":{"schema":{"format":"binary","type":"string"}}}"#;
    assert_eq!(content("{type: file}"), file);
    assert!(content("{type: string}").starts_with(r#"{"image/png""#));
    assert!(content("{type: object}").starts_with(r#"{"application/json""#));
}

#[test]
fn security_schemes_have_flows() {
    let scheme = |text: &str, expected: &str| {
        let fields = format!("securityDefinitions: {{s: {text}}}");
        becomes(&fields, "/components/securitySchemes/s", expected);
    };
    scheme(
        "{type: basic, x-a: 1}",
        "{type: http, scheme: basic, x-a: 1}",
    );
    scheme(
        "{type: apiKey, in: query, name: k}",
        "{type: apiKey, in: query, name: k}",
    );
    scheme(
        "{type: oauth2, flow: implicit, authorizationUrl: a, scopes: {r: d}}",
        "{type: oauth2, flows: {implicit: {authorizationUrl: a, scopes: {r: d}}}}",
    );
    scheme(
        "{type: oauth2, flow: accessCode, authorizationUrl: a, tokenUrl: t, description: d}",
        "{type: oauth2, description: d,
          flows: {authorizationCode: {authorizationUrl: a, tokenUrl: t, scopes: {}}}}",
    );
    scheme(
        "{type: oauth2, flow: application, tokenUrl: t}",
        "{type: oauth2, flows: {clientCredentials: {tokenUrl: t, scopes: {}}}}",
    );
    scheme(
        "{type: oauth2, flow: password, tokenUrl: t}",
        "{type: oauth2, flows: {password: {tokenUrl: t, scopes: {}}}}",
    );
}

#[test]
fn schemas_have_other_words() {
    let schema = |text: &str, expected: &str| {
        becomes(
            &format!("definitions: {{s: {text}}}"),
            "/components/schemas/s",
            expected,
        );
    };
    schema(
        "{type: file, x-nullable: true}",
        "{type: string, format: binary, nullable: true}",
    );
    schema("{discriminator: k}", "{discriminator: {propertyName: k}}");
    schema(
        "{$ref: '#/definitions/t', x-nullable: true}",
        "{allOf: [{$ref: '#/components/schemas/t'}], nullable: true}",
    );
    schema(
        "{properties: {type: {type: file}, $ref: {}}, example: {type: file}, enum: [{discriminator: a}]}",
        "{properties: {type: {type: string, format: binary}, $ref: {}}, example: {type: file},
          enum: [{discriminator: a}]}",
    );
}

#[test]
fn references_lead_to_where_their_target_is() {
    let reference = |text: &str| {
        let fields = format!(
            "definitions: {{a/b: {{properties: {{p: {{}}}}}}, x: {{$ref: '{text}'}}}},
             parameters: {{Q: {{name: q, in: query, type: array, items: {{type: string}}}},
               B: {{name: b, in: body, schema: {{items: {{}}}}}}}},
             responses: {{R: {{description: d, schema: {{}}}}}},
             paths: {{'/a/{{b}}': {{put: {{parameters: [
               {{name: b, in: body, schema: {{items: {{}}}}}},
               {{name: q, in: query, type: array, items: {{}}}},
               {{name: f, in: path, type: string}}],
               responses: {{200: {{description: d, schema: {{}}}}}}}}}}}}"
        );
        let (root, ..) = converted(&fields);
        at(&root, "/components/schemas/x/$ref")
            .trim_matches('"')
            .to_owned()
    };
    let put = "#/paths/~1a~1{b}/put";
    for (from, to) in [
        (
            "#/definitions/a~1b/properties/p",
            "#/components/schemas/a~1b/properties/p",
        ),
        ("#/definitions/a%2Fb", "#/components/schemas/a%2Fb"),
        ("#/%64efinitions/a~1b", "#/components/schemas/a~1b"),
        ("#/parameters/Q", "#/components/parameters/Q"),
        (
            "#/parameters/Q/items",
            "#/components/parameters/Q/schema/items",
        ),
        ("#/parameters/B", "#/components/requestBodies/B"),
        (
            "#/parameters/B/schema/items",
            "#/components/requestBodies/B/content/application~1json/schema/items",
        ),
        (
            "#/responses/R/schema",
            "#/components/responses/R/content/application~1json/schema",
        ),
        ("x", "#/components/schemas/x"),
        ("#/x-other", "#/x-other"),
        ("other.yaml#/definitions/A", "other.yaml#/definitions/A"),
    ] {
        assert_eq!(reference(from), to);
    }
    for (from, to) in [
        (
            "/parameters/0/schema",
            "/requestBody/content/application~1json/schema",
        ),
        ("/parameters/1/items", "/parameters/0/schema/items"),
        ("/parameters/2", "/parameters/1"),
        (
            "/responses/200/schema",
            "/responses/200/content/application~1json/schema",
        ),
    ] {
        assert_eq!(reference(&format!("{put}{from}")), format!("{put}{to}"));
    }
}

#[test]
fn what_is_moved_keeps_its_place() {
    let (_, moved, _) = converted(
        "consumes: [a/b], definitions: {A: {discriminator: k}},
         paths: {/: {put: {parameters: [{name: b, in: body, schema: {}}, {name: q, in: query, type: string}]}}}",
    );
    for pair in [
        ("/components/schemas", "/definitions"),
        (
            "/components/schemas/A/discriminator/propertyName",
            "/definitions/A/discriminator",
        ),
        ("/paths/~1/put/requestBody", "/paths/~1/put/parameters/0"),
        ("/paths/~1/put/requestBody/content/a~1b", "/consumes/0"),
        (
            "/paths/~1/put/requestBody/content/a~1b/schema",
            "/paths/~1/put/parameters/0/schema",
        ),
        ("/paths/~1/put/parameters/0", "/paths/~1/put/parameters/1"),
        (
            "/paths/~1/put/parameters/0/schema",
            "/paths/~1/put/parameters/1",
        ),
    ] {
        let pair = (pair.0.to_owned(), pair.1.to_owned());
        assert!(moved.contains(&pair), "{pair:?} in {moved:?}");
    }
}

#[test]
fn parameters_in_bodies_are_inherited() {
    let fields = "parameters: {F: {name: f, in: formData, type: file, required: true}},
        paths: {/: {parameters: [{name: a, in: formData, type: string},
            {name: b, in: formData, type: string}],
          put: {parameters: [{name: b, in: formData, type: integer}, {$ref: '#/parameters/F'}]},
          post: {parameters: [{name: c, in: body, schema: {type: object}}]}}}";
    let (root, _, found) = converted(fields);
    let schema = at(
        &root,
        "/paths/~1/put/requestBody/content/multipart~1form-data/schema",
    );
    let expected = r#"{"properties":{"a":{"type":"string"},"b":{"type":"integer"},"f":{"format":"binary","type":"string"}},"required":["f"],"type":"object"}"#;
    assert_eq!(schema, expected);
    assert!(at(&root, "/paths/~1/post/requestBody").contains("application/json"));
    assert_eq!(at(&root, "/components/parameters"), "");
    assert_eq!(found, [] as [&str; 0]);
}

#[test]
fn a_document_does_not_grow_without_a_limit() {
    let names: Vec<_> = (0..2000).map(|number| format!("a/b{number}")).collect();
    let properties: Vec<_> = (0..2000)
        .map(|number| format!("p{number}: {{type: string}}"))
        .collect();
    let (names, properties) = (names.join(", "), properties.join(", "));
    let (_, _, found) = converted(&format!(
        "consumes: [{names}], paths: {{/: {{put: {{parameters: [
          {{name: b, in: body, schema: {{properties: {{{properties}}}}}}}]}}}}}}"
    ));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].starts_with("E0005 /paths/~1/put/parameters/0/schema/"),
        "{found:?}"
    );
}
