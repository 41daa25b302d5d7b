//! One test for each form of reference.

use super::{HEAD, SCHEMA, assembled, check, response};

#[test]
fn a_document_that_refers_to_itself_is_left_alone() {
    let text = format!("{HEAD}{}", response("#/components/schemas/A"));
    let found = assembled(&[("a.yaml", &text)]);
    assert!(found.asked.is_empty() && found.description.origins.is_identity());
    assert_eq!(found.at(SCHEMA), "\"#/components/schemas/A\"");
}

#[test]
fn whole_files_and_pointers_into_them() {
    let user = ("s/user.yaml", "{type: object}");
    check(
        "s/user.yaml",
        &[user],
        "#/components/schemas/user",
        r#"{"user":{"type":"object"}}"#,
    );
    check(
        "./s/user.yaml#",
        &[user],
        "#/components/schemas/user",
        r#"{"user":{"type":"object"}}"#,
    );
    let all = (
        "all.json",
        r#"{"User": {"type": "string"}, "a/b": {"type": "null"}}"#,
    );
    check(
        "all.json#/User",
        &[all],
        "#/components/schemas/User",
        r#"{"User":{"type":"string"}}"#,
    );
    check(
        "all.json#/a~1b",
        &[all],
        "#/components/schemas/a~1b",
        r#"{"a/b":{"type":"null"}}"#,
    );
    let full = (
        "b.yaml",
        "{openapi: 3.0.0, components: {schemas: {User: {}}}}",
    );
    let place = "#/components/schemas/User";
    check(
        "b.yaml#/components/schemas/User",
        &[full],
        place,
        r#"{"User":{}}"#,
    );
}

#[test]
fn media_types_of_other_files_are_components() {
    let entry = "openapi: 3.2.0\ninfo: {title: t, version: '1'}\npaths: {/a: {get: {responses: {'200': \
        {description: d, content: {application/jsonl: {$ref: 'm.yaml#/Lines'}}}}}}}";
    let other = "{Lines: {itemSchema: {$ref: '#/Line'}}, Line: {type: string}}";
    let found = assembled(&[("api.yaml", entry), ("m.yaml", other)]);
    let place = "/paths/~1a/get/responses/200/content/application~1jsonl/$ref";
    assert_eq!(found.at(place), "\"#/components/mediaTypes/Lines\"");
    let lines = "/components/mediaTypes/Lines";
    let item = r##"{"itemSchema":{"$ref":"#/components/schemas/Line"}}"##;
    assert_eq!(found.at(lines), item);
    assert_eq!(found.at("/components/schemas/Line"), r#"{"type":"string"}"#);
}

#[test]
fn names_of_files_and_keys_are_percent_encoded() {
    let file = ("my files/ü.yaml", "{'50% off': {type: string}}");
    let place = "#/components/schemas/50%25 off";
    check(
        "my%20files/%C3%BC.yaml#/50%25%20off",
        &[file],
        place,
        r#"{"50% off":{"type":"string"}}"#,
    );
}

#[test]
fn references_are_resolved_against_their_file() {
    let others = [
        ("s/a.yaml", "{properties: {b: {$ref: t/b.yaml}}}"),
        ("s/t/b.yaml", "{items: {$ref: ../../c.json}}"),
        ("c.json", r#"{"type": "string"}"#),
    ];
    let schemas = r##"{"a":{"properties":{"b":{"$ref":"#/components/schemas/b"}}},"b":{"items":{"$ref":"#/components/schemas/c"}},"c":{"type":"string"}}"##;
    check("s/a.yaml", &others, "#/components/schemas/a", schemas);
}

#[test]
fn files_may_refer_to_each_other_in_circles() {
    let others = [
        (
            "a.yaml",
            "{properties: {b: {$ref: b.yaml}, a: {$ref: '#'}}}",
        ),
        (
            "b.yaml",
            "{properties: {a: {$ref: 'a.yaml#/properties/a'}}}",
        ),
    ];
    let found = assembled(&[("api.yaml", &response("a.yaml")), others[0], others[1]]);
    assert_eq!(
        found.at("/components/schemas/a/properties/a/$ref"),
        r##""#/components/schemas/a""##
    );
    assert_eq!(
        found.at("/components/schemas/b/properties/a/$ref"),
        r##""#/components/schemas/a""##
    );
}

#[test]
fn a_pointer_passes_references() {
    let others = [
        ("index.yaml", "{Pet: {$ref: pet.yaml}}"),
        ("pet.yaml", "{properties: {name: {type: string}}}"),
    ];
    let place = "#/components/schemas/name";
    check(
        "index.yaml#/Pet/properties/name",
        &others,
        place,
        r#"{"name":{"type":"string"}}"#,
    );
}

#[test]
fn fragments_refer_to_themselves_and_back_to_the_entry() {
    let entry = response("a.yaml#/A") + "\ncomponents: {schemas: {Root: {type: string}}}";
    let a = "{A: {properties: {b: {$ref: '#/B'}, r: {$ref: 'api.yaml#/components/schemas/Root'}, \
             s: {$ref: '#/components/schemas/Root'}, t: {$ref: '#/components/schemas/Root'}}}, B: {}}";
    let found = assembled(&[("api.yaml", &entry), ("a.yaml", a)]);
    let root = r##""#/components/schemas/Root""##;
    assert_eq!(
        found.at("/components/schemas/A/properties/b/$ref"),
        r##""#/components/schemas/B""##
    );
    assert_eq!(found.at("/components/schemas/A/properties/r/$ref"), root);
    assert_eq!(found.at("/components/schemas/A/properties/s/$ref"), root);
    assert_eq!(found.found, ["W0201 a.yaml#/A/properties/s/$ref"]);
    assert!(
        found.messages[0].contains("is read as one to `api.yaml`"),
        "{:?}",
        found.messages
    );
}

#[test]
fn every_kind_of_object_can_be_in_a_file() {
    let entry = "
paths:
  /a:
    post:
      parameters: [{$ref: 'o.yaml#/p'}]
      requestBody: {$ref: 'o.yaml#/body'}
      responses: {'200': {$ref: 'o.yaml#/ok'}}
      callbacks: {c: {$ref: 'o.yaml#/call'}}
components:
  securitySchemes: {key: {$ref: 'o.yaml#/key'}}
  examples: {e: {$ref: 'e.json'}}";
    let o = "
p: {name: q, in: query, schema: {$ref: '#/s'}, examples: {x: {$ref: e.json}}}
s: {type: string}
body: {content: {application/json: {schema: {$ref: '#/s'}}}}
ok: {description: d, headers: {H: {$ref: '#/h'}}, links: {l: {$ref: '#/l'}}}
h: {schema: {$ref: '#/s'}}
l: {operationId: x}
call: {'{$url}': {post: {requestBody: {$ref: '#/body'}}}}
key: {type: http, scheme: basic}";
    let found = assembled(&[
        ("api.yaml", entry),
        ("o.yaml", o),
        ("e.json", r#"{"value": {"$ref": 1}}"#),
    ]);
    assert_eq!(found.at("/paths/~1a/post"), r##"{"parameters":[{"$ref":"#/components/parameters/p"}],"requestBody":{"$ref":"#/components/requestBodies/body"},"responses":{"200":{"$ref":"#/components/responses/ok"}},"callbacks":{"c":{"$ref":"#/components/callbacks/call"}}}"##.replace(' ', "").as_str());
    assert_eq!(
        found.at("/components/securitySchemes/key/scheme"),
        "\"basic\""
    );
    assert_eq!(found.at("/components/examples/e/value/$ref"), "1");
    assert_eq!(
        found.at("/components/parameters/p/examples/x/value/$ref"),
        "1"
    );
    assert_eq!(
        found.at("/components/responses/ok/headers/H/$ref"),
        r##""#/components/headers/h""##
    );
    assert_eq!(
        found.at("/components/responses/ok/links/l/$ref"),
        r##""#/components/links/l""##
    );
    assert_eq!(
        found.at("/components/callbacks/call/{$url}/post/requestBody/$ref"),
        r##""#/components/requestBodies/body""##
    );
    assert_eq!(
        found.origin("/components/securitySchemes/key"),
        "o.yaml#/key"
    );
    assert_eq!(
        found.origin("/components/parameters/p/schema"),
        "o.yaml#/p/schema"
    );
    assert_eq!(found.origin("/paths/~1a/post"), "#/paths/~1a/post");
}

#[test]
fn path_items_operations_maps_and_lists_are_copied() {
    let entry = "
paths: {$ref: paths.yaml}
tags: {$ref: 'lists.yaml#/tags'}
components:
  schemas: {$ref: s/index.yaml}
  responses: {$ref: 'lists.yaml#/responses', Own: {description: own}}";
    let files = [
        (
            "paths.yaml",
            "/a: {$ref: a.yaml, summary: own}\n/b: {get: {$ref: 'a.yaml#/get'}}",
        ),
        (
            "a.yaml",
            "summary: s\nget: {parameters: {$ref: 'lists.yaml#/params'}, responses: {$ref: 'lists.yaml#/r'}}",
        ),
        (
            "lists.yaml",
            "tags: [{name: x}]\nparams: [{name: q, in: query, schema: {$ref: s/Pet.yaml}}]\nr: {'200': {description: d}}\nresponses: {Ok: {description: ok}, Own: {}}",
        ),
        (
            "s/index.yaml",
            "Pet: {$ref: Pet.yaml}\nPets: {items: {$ref: '#/Pet'}}",
        ),
        ("s/Pet.yaml", "{properties: {$ref: properties.yaml}}"),
        ("s/properties.yaml", "{name: {type: string}}"),
    ];
    let mut texts = vec![("api.yaml", entry)];
    texts.extend(files);
    let found = assembled(&texts);
    let get = r##"{"parameters":[{"name":"q","in":"query","schema":{"$ref":"#/components/schemas/Pet"}}],"responses":{"200":{"description":"d"}}}"##;
    assert_eq!(
        found.at("/paths/~1a"),
        format!(r#"{{"summary":"own","get":{get}}}"#)
    );
    assert_eq!(found.at("/paths/~1b/get"), get);
    assert_eq!(found.at("/tags/0/name"), "\"x\"");
    assert_eq!(
        found.at("/components/schemas"),
        r##"{"Pet":{"properties":{"name":{"type":"string"}}},"Pets":{"items":{"$ref":"#/components/schemas/Pet"}}}"##
    );
    assert_eq!(
        found.at("/components/responses"),
        r#"{"Ok":{"description":"ok"},"Own":{"description":"own"}}"#
    );
    assert_eq!(
        found.origin("/paths/~1a/get/parameters/0"),
        "lists.yaml#/params/0"
    );
    assert_eq!(
        found.origin("/paths/~1a/summary"),
        "paths.yaml#/~1a/summary"
    );
    assert_eq!(found.origin("/components/schemas/Pet"), "s/Pet.yaml");
    assert_eq!(
        found.origin("/components/schemas/Pet/properties/name"),
        "s/properties.yaml#/name"
    );
    assert_eq!(
        found.origin("/components/responses/Own"),
        "#/components/responses/Own"
    );
}

#[test]
fn discriminators_map_to_files_and_names() {
    let entry = response("a.yaml") + "\ncomponents: {schemas: {Root: {}}}";
    let a = "{discriminator: {propertyName: k, mapping: {d: dog.yaml, c: '#/$defs/Cat', r: Root, x: Unknown}}, $defs: {Cat: {}}}";
    let found = assembled(&[("api.yaml", &entry), ("a.yaml", a), ("dog.yaml", "{}")]);
    assert_eq!(
        found.at("/components/schemas/a/discriminator/mapping"),
        r##"{"d":"#/components/schemas/dog","c":"#/components/schemas/Cat","r":"Root","x":"Unknown"}"##
    );
    let b = "{openapi: 3.0.0, components: {schemas: {A: {discriminator: {propertyName: k, mapping: {b: B}}}, B: {}}}}";
    let found = assembled(&[
        ("api.yaml", &response("b.yaml#/components/schemas/A")),
        ("b.yaml", b),
    ]);
    assert_eq!(
        found.at("/components/schemas/A/discriminator/mapping/b"),
        r##""#/components/schemas/B""##
    );
}

#[test]
fn a_file_can_state_its_base() {
    let entry = format!(
        "openapi: 3.1.0\n$self: https://example.com/api/openapi.yaml\ninfo: {{title: t, version: '1'}}\n{}",
        response("s/a.yaml")
    );
    let a = "{properties: {r: {$ref: 'https://example.com/api/openapi.yaml#/components/schemas/R'}, b: {$ref: 'https://example.com/api/s/b.yaml'}}}";
    let entry = entry + "\ncomponents: {schemas: {R: {}}}";
    let texts = [
        ("openapi.yaml", entry.as_str()),
        ("s/a.yaml", a),
        ("s/b.yaml", "{$id: 'https://b.c/b', items: {$ref: '#'}}"),
    ];
    let found = assembled(&texts);
    assert_eq!(
        found.at("/components/schemas/a/properties"),
        r##"{"r":{"$ref":"#/components/schemas/R"},"b":{"$ref":"#/components/schemas/b"}}"##
    );
    assert_eq!(
        found.at("/components/schemas/b/items/$ref"),
        r##""#/components/schemas/b""##
    );
}

#[test]
fn urls_are_loaded_like_paths() {
    let url = "https://example.com/v1/a.yaml";
    let files = [
        (url, "{items: {$ref: b.yaml#/B}}"),
        ("https://example.com/v1/b.yaml", "{B: {}}"),
    ];
    let schemas = r##"{"B":{},"a":{"items":{"$ref":"#/components/schemas/B"}}}"##;
    check(url, &files, "#/components/schemas/a", schemas);
}
