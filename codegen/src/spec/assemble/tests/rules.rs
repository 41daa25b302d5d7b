//! What is read, where it is in the tree, and what is refused.

use super::{SCHEMA, assembled, response};
use crate::diag::Diagnostics;
use crate::spec::check_description;

#[test]
fn a_reference_that_leads_nowhere_is_reported_once() {
    let a = "{properties: {a: {$ref: '#/Nope'}, b: {$ref: '#/components/schemas/Nope'}}}";
    let entry = response("a.yaml");
    let assembled = assembled(&[("api.yaml", &entry), ("a.yaml", a)]);
    let found = Diagnostics::default();
    check_description(&assembled.description, &found);
    let found = found.into_vec();
    let messages: Vec<_> = found.iter().map(|fault| fault.message.as_str()).collect();
    assert_eq!(messages, assembled.messages);
    assert_eq!(messages.len(), 2);
}

#[test]
fn a_path_item_that_contains_itself_is_a_component() {
    let a = "{post: {callbacks: {c: {'{$url}': {$ref: a.yaml}}}, responses: {}}}";
    let found = assembled(&[("api.yaml", "paths: {/a: {$ref: a.yaml}}"), ("a.yaml", a)]);
    let place = r##""#/components/pathItems/a""##;
    assert_eq!(found.at("/paths/~1a/post/callbacks/c/{$url}/$ref"), place);
    assert_eq!(
        found.at("/components/pathItems/a/post/callbacks/c/{$url}/$ref"),
        place
    );
}

#[test]
fn a_component_that_is_only_a_reference_is_the_place_of_its_target() {
    let entry = response("s/user.yaml")
        + "\ncomponents: {schemas: {Person: {$ref: s/user.yaml}, Human: {$ref: s/user.yaml}, Pet: {items: {$ref: s/user.yaml}}}}";
    let found = assembled(&[("api.yaml", &entry), ("s/user.yaml", "{type: object}")]);
    let schemas = r##"{"Person":{"$ref":"#/components/schemas/Human"},"Human":{"type":"object"},"Pet":{"items":{"$ref":"#/components/schemas/Human"}}}"##;
    assert_eq!(found.at("/components/schemas"), schemas);
    let entry = entry.replace("Human:", "User:");
    let found = assembled(&[("api.yaml", &entry), ("s/user.yaml", "{type: object}")]);
    assert_eq!(found.at("/components/schemas/User"), r#"{"type":"object"}"#);
}

#[test]
fn siblings_of_a_reference_count_since_3_1() {
    let entry = |version: &str| {
        format!(
            "openapi: {version}\ninfo: {{title: t, version: '1'}}\ncomponents: {{schemas: {{A: {{$ref: a.yaml, items: {{$ref: b.yaml}}}}}}}}"
        )
    };
    let files = [("a.yaml", "{type: array}"), ("b.yaml", "{type: string}")];
    let found = assembled(&[("api.yaml", &entry("3.1.0")), files[0], files[1]]);
    assert_eq!(found.at("/components/schemas"), r##"{"A":{"$ref":"#/components/schemas/api_a","items":{"$ref":"#/components/schemas/b"}},"api_a":{"type":"array"},"b":{"type":"string"}}"##.replace("api_a", "a_2"));
    let found = assembled(&[("api.yaml", &entry("3.0.3")), files[0], files[1]]);
    assert_eq!(
        found.at("/components/schemas/A/$ref"),
        r##""#/components/schemas/a_2""##
    );
    assert_eq!(found.asked, ["a.yaml"]);
}

#[test]
fn only_what_is_reached_is_read() {
    let entry = "
paths: {/a: {get: {responses: {'200': {$ref: 'a.yaml#/ok'}}}}}
x-other: {$ref: broken.yaml}";
    let a = "
ok: {description: d, content: {a/b: {example: {$ref: x.php}, schema: {example: {$ref: y.md}}}}}
never: {content: {a/b: {schema: {$ref: broken.yaml}}}}";
    let found = assembled(&[("api.yaml", entry), ("a.yaml", a), ("broken.yaml", "a: [")]);
    assert_eq!(
        (found.asked, found.found),
        (vec!["a.yaml".to_owned()], Vec::new())
    );
}

#[test]
fn a_part_of_the_entry_that_only_a_reference_leads_to_is_rewritten_there() {
    let entry =
        response("#/x-schemas/A") + "\nx-schemas: {A: {items: {$ref: b.yaml}}, B: {$ref: c.yaml}}";
    let found = assembled(&[("api.yaml", &entry), ("b.yaml", "{}")]);
    assert_eq!(
        found.at("/x-schemas/A/items/$ref"),
        r##""#/components/schemas/b""##
    );
    assert_eq!(found.at("/x-schemas/B/$ref"), "\"c.yaml\"");
}

#[test]
fn each_fault_is_at_its_reference() {
    let fault = |reference: &str, others: &[(&str, &str)]| {
        let entry = response(reference);
        let mut texts = vec![("d/api.yaml", entry.as_str())];
        texts.extend(others);
        let found = assembled(&texts);
        (found.found.join(", "), found.messages.join(", "))
    };
    let (at, message) = fault("none.yaml", &[]);
    assert_eq!(at, format!("E0201 d/api.yaml#{SCHEMA}"));
    assert!(
        message.contains("the reference `none.yaml` leads to `d/none.yaml`"),
        "{message}"
    );
    let (at, message) = fault("../../a.yaml", &[]);
    assert!(
        at.starts_with("E0205") && message.contains("leads out of the folder"),
        "{message}"
    );
    let (at, message) = fault("a.yaml#/Usr", &[("d/a.yaml", "{User: {}}")]);
    assert!(
        at.starts_with("E0201") && message.contains("`d/a.yaml` has no field `Usr`"),
        "{message}"
    );
    let (at, _) = fault("a.yaml#anchor", &[("d/a.yaml", "{User: {}}")]);
    assert!(at.starts_with("E0202"), "{at}");
    let (at, _) = fault("a.yaml", &[("d/a.yaml", "{items: {$ref: none.yaml}}")]);
    assert_eq!(at, "E0201 d/a.yaml#/items/$ref");
    let (at, _) = fault("a.yaml", &[("d/a.yaml", "a: [")]);
    assert_eq!(at, format!("E0001 d/a.yaml#, E0201 d/api.yaml#{SCHEMA}"));
}

#[test]
fn copies_without_an_end_are_rejected() {
    let entry = "paths: {$ref: a.yaml}";
    let found = assembled(&[
        ("api.yaml", entry),
        ("a.yaml", "{$ref: b.yaml}"),
        ("b.yaml", "{$ref: a.yaml}"),
    ]);
    assert_eq!(found.found, ["E0204 b.yaml#/$ref"]);
    assert!(
        found.messages[0].contains("no components for"),
        "{:?}",
        found.messages
    );
    let found = assembled(&[("api.yaml", &response("a.yaml")), ("a.yaml", "{$ref: '#'}")]);
    assert_eq!(found.found, ["E0204 a.yaml#/$ref"]);
    let chain: Vec<_> = (0..100)
        .map(|n| (format!("{n}.yaml"), format!("{{$ref: {}.yaml}}", n + 1)))
        .collect();
    let mut texts = vec![("api.yaml", "paths: {$ref: 0.yaml}")];
    texts.extend(
        chain
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str())),
    );
    assert!(assembled(&texts).found[0].starts_with("E0005"));
}

#[test]
fn an_example_that_cannot_be_read_is_omitted() {
    let entry = "paths: {/a: {get: {responses: {'200': {description: d, content: {a/b: {examples: {e: {$ref: e.xml}, f: {$ref: f.yaml}}}}}}}}}";
    let found = assembled(&[("api.yaml", entry), ("f.yaml", "a: [")]);
    assert!(
        found.is_complete && found.found.iter().all(|it| it.starts_with("W0901")),
        "{:?}",
        found.found
    );
    assert_eq!(found.found.len(), 2);
}

#[test]
fn a_component_that_describes_its_target_is_the_place_of_it() {
    let entry = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\ncomponents: {schemas: {User: {$ref: user.yaml, description: own}}}";
    let user = "{type: object, description: other, properties: {u: {$ref: '#'}}}";
    let found = assembled(&[("api.yaml", entry), ("user.yaml", user)]);
    let schemas = r##"{"User":{"type":"object","description":"own","properties":{"u":{"$ref":"#/components/schemas/User"}}}}"##;
    assert_eq!(found.at("/components/schemas"), schemas);
    let place = found.origin("/components/schemas/User/description");
    assert_eq!(place, "#/components/schemas/User/description");
}

#[test]
fn a_part_inside_of_another_one_is_there() {
    let entry = response("pet.yaml#/properties/id")
        + "\ncomponents: {schemas: {Owner: {items: {$ref: pet.yaml}}}}";
    let pet =
        "{properties: {id: {type: string}, of: {$ref: '#/properties/id'}}, x-a: {type: object}}";
    let found = assembled(&[("api.yaml", &entry), ("pet.yaml", pet)]);
    let id = r##""#/components/schemas/pet/properties/id""##;
    assert_eq!(found.at(SCHEMA), id);
    assert_eq!(found.at("/components/schemas/pet/properties/of/$ref"), id);
}

#[test]
fn a_name_on_the_wire_stays_when_a_schema_gets_another_one() {
    let entry = response("a.yaml#/Pet");
    let a = "{Pet: {oneOf: [{$ref: '#/Dog'}, {$ref: b.yaml#/Dog}, {$ref: '#/Cat'}], discriminator: {propertyName: k, mapping: {doggy: b.yaml#/Dog}}}, Dog: {}, Cat: {}}";
    let found = assembled(&[("api.yaml", &entry), ("a.yaml", a), ("b.yaml", "{Dog: {}}")]);
    let mapping = r##"{"doggy":"#/components/schemas/b_Dog","Dog":"#/components/schemas/a_Dog"}"##;
    assert_eq!(
        found.at("/components/schemas/Pet/discriminator/mapping"),
        mapping
    );
}

#[test]
fn what_is_only_printed_is_omitted_if_it_cannot_be_read() {
    let entry =
        "paths: {}\ntags: [{$ref: pets.yaml}, {$ref: none.md}]\nexternalDocs: {$ref: docs.yaml}";
    let found = assembled(&[
        ("api.yaml", entry),
        ("pets.yaml", "{name: pets, externalDocs: {$ref: docs.yaml}}"),
        ("docs.yaml", "{url: u}"),
    ]);
    assert_eq!(
        found.at("/tags"),
        r#"[{"name":"pets","externalDocs":{"url":"u"}},{}]"#
    );
    assert_eq!(found.at("/externalDocs/url"), "\"u\"");
    assert_eq!(found.found, ["W0901 api.yaml#/tags/1/$ref"]);
}

#[test]
fn security_schemes_and_default_variants_of_other_files() {
    let entry = "openapi: 3.2.0\ninfo: {title: t, version: '1'}\n\
        security: [{own: [], 'auth.yaml#/schemes/token': [read]}]\n\
        paths: {/a: {get: {security: [{./auth.yaml#/schemes/key: []}], responses: {'200': {description: d, \
        content: {application/json: {schema: {$ref: pet.yaml}}}}}}}}\n\
        components: {securitySchemes: {own: {type: http, scheme: basic}}}";
    let auth =
        "schemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: k}}";
    let pet = "{oneOf: [{$ref: cat.yaml}, {$ref: dog.yaml}], discriminator: {propertyName: a/b, defaultMapping: dog.yaml}}";
    let found = assembled(&[
        ("api.yaml", entry),
        ("auth.yaml", auth),
        ("pet.yaml", pet),
        ("cat.yaml", "{type: object}"),
        ("dog.yaml", "{type: object}"),
    ]);
    assert_eq!(found.at("/security"), r#"[{"own":[],"token":["read"]}]"#);
    assert_eq!(found.at("/paths/~1a/get/security"), r#"[{"key":[]}]"#);
    assert_eq!(
        found.at("/components/securitySchemes/key"),
        r#"{"type":"apiKey","in":"header","name":"k"}"#
    );
    let discriminator = "/components/schemas/pet/discriminator";
    assert_eq!(
        found.at(&format!("{discriminator}/defaultMapping")),
        "\"#/components/schemas/dog\""
    );
    assert_eq!(
        found.at(&format!("{discriminator}/propertyName")),
        "\"a/b\""
    );
    assert_eq!(found.found, Vec::<String>::new());
}
