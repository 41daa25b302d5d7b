//! References by URIs and anchors, and those that lead to nothing.

use super::super::identify;
use super::changed;
use crate::diag::{Diagnostics, JsonPointer};
use crate::spec::testing::document;
use crate::spec::version::Version;

/// Resolves the reference of the schema `R` beside others: its new text, or the diagnostics.
#[track_caller]
fn check(reference: &str, others: &str, expected: &str) {
    let changed = changed(&format!("{{R: {{$ref: '{reference}'}}, {others}}}"));
    assert_eq!(changed.at("/R/$ref"), expected, "{reference}");
    assert_eq!(changed.found, Vec::<String>::new(), "{reference}");
}

#[test]
fn uris_are_resolved_as_rfc_3986_requires() {
    let others = "A: {$id: 'https://example.com/x/a.json', properties: {p: {type: string}},
          $defs: {b: {$id: ../b, $anchor: 'n'}, c: {$id: 'urn:x:y', $anchor: u}}},
        L: {$id: local.json, $anchor: l}, Root: {$id: /rooted}";
    check("https://example.com/x/a.json", others, "#/A");
    check("HTTPS://EXAMPLE.com/x/./a.json#", others, "#/A");
    check(
        "https://example.com/x/a.json#/properties/p",
        others,
        "#/A/properties/p",
    );
    check("https://example.com/b", others, "#/A/$defs/b");
    check("https://example.com/b#n", others, "#/A/$defs/b");
    check("urn:x:y#u", others, "#/A/$defs/c");
    check("local.json", others, "#/L");
    check("../api/local.json#l", others, "#/L");
    check("/rooted", others, "#/Root");
    check("a.yaml#/components/schemas/L", others, "#/L");
    // What is not known stays, and is looked for in other files.
    check("https://example.com/c", others, "https://example.com/c");
    check("other.yaml#/A", others, "other.yaml#/A");
}

#[test]
fn a_reference_is_relative_to_the_schema_resource_around_it() {
    let schemas = "{A: {$id: 'https://e.com/a', properties: {
          p: {$ref: '#/$defs/d'}, q: {$ref: '#'}, r: {$ref: 'b'}, s: {$ref: '#n'}, t: {$ref: c.json}},
        $defs: {d: {$anchor: 'n'}}}, B: {$id: 'https://e.com/b'}, N: {$anchor: 'n'},
        M: {$ref: '#n'}, L: {$id: sub/l.json, items: {$ref: m.json}}}";
    let changed = changed(schemas);
    let of = |name: &str| changed.at(&format!("/A/properties/{name}/$ref"));
    assert_eq!(of("p"), "#/A/$defs/d");
    assert_eq!(of("q"), "#/A");
    assert_eq!(of("r"), "#/B");
    assert_eq!(of("s"), "#/A/$defs/d");
    assert_eq!(of("t"), "https://e.com/c.json");
    assert_eq!(changed.at("/M/$ref"), "#/N");
    // A path below the root, from the folder of the document.
    assert_eq!(changed.at("/L/items/$ref"), "../api/sub/m.json");
    assert_eq!(changed.found, Vec::<String>::new());
}

#[test]
fn a_reference_that_is_meant_for_another_root_is_read_with_a_warning() {
    let schemas = "{A: {properties: {p: {$ref: '#/$defs/d'}}, $defs: {d: {}}},
        B: {$id: b, items: {$ref: '#/components/schemas/A'}},
        C: {$id: c, items: {$ref: '#/nothing'}, not: {$ref: '#/$defs/d'}}}";
    let changed = changed(schemas);
    assert_eq!(changed.at("/A/properties/p/$ref"), "#/$defs/d");
    assert_eq!(changed.at("/B/items/$ref"), "#/A");
    assert_eq!(changed.at("/C/items/$ref"), "#/nothing");
    assert_eq!(changed.at("/C/not/$ref"), "#/$defs/d");
    assert_eq!(changed.found, ["W0202 /components/schemas/B/items/$ref"]);
}

#[test]
fn identifiers_are_unique() {
    let schemas =
        "{A: {$id: x, type: string}, B: {$id: x, type: integer}, C: {$id: x, type: string},
        D: {$anchor: a}, E: {$anchor: a, title: t}, F: {$id: f, $anchor: a, items: {$anchor: a}},
        G: {$dynamicAnchor: d, title: g}, H: {$dynamicAnchor: d, title: h}}";
    assert_eq!(
        changed(schemas).found,
        [
            "E0206 /components/schemas/F/items/$anchor",
            "E0206 /components/schemas/B/$id",
            "E0206 /components/schemas/E/$anchor",
        ]
    );
}

#[test]
fn what_only_looks_like_an_identifier_is_none() {
    let schemas = "{A: {properties: {$id: {type: string}, $anchor: {type: string}},
        example: {$id: x, $ref: x}, const: {$anchor: y}}, B: {$ref: x}, C: {$ref: '#y'}}";
    let changed = changed(schemas);
    assert_eq!(changed.at("/A/example"), "{$id:x,$ref:x}");
    assert_eq!(changed.at("/B/$ref"), "x");
    assert_eq!(changed.at("/C/$ref"), "#y");
    assert_eq!(changed.found, Vec::<String>::new());
}

#[test]
fn mappings_are_references_unless_they_are_names() {
    let schemas = "{A: {discriminator: {propertyName: k, defaultMapping: b,
          mapping: {a: b, c: '#n', d: B, e: X}}}, B: {$id: b}, N: {$anchor: 'n'}}";
    assert_eq!(
        changed(schemas).at("/A/discriminator"),
        "{propertyName:k,defaultMapping:#/B,mapping:{a:#/B,c:#/N,d:B,e:X}}"
    );
}

#[test]
fn a_schema_in_an_extension_has_identifiers_if_a_reference_leads_there() {
    let mut root = document(
        "{openapi: 3.1.0, x-a: {S: {$anchor: s}, T: {$anchor: t}}, components: {schemas: {
          A: {$ref: '#/x-a/S'}, B: {$ref: '#s'}, C: {$ref: '#t'}}}}",
    );
    let found = Diagnostics::default();
    identify(&mut root, "a.yaml", Version::V3_1, &found);
    let at = |name: &str| {
        let pointer = JsonPointer::from_escaped(format!("/components/schemas/{name}/$ref"));
        let text = root.descend(pointer.segments()).and_then(|it| it.as_str());
        text.unwrap().to_owned()
    };
    assert_eq!([at("B"), at("C")], ["#/x-a/S", "#t"]);
}

#[test]
fn openapi_3_0_has_no_identifiers() {
    let text = "{openapi: 3.0.3, components: {schemas: {A: {$id: a}, B: {$ref: a}}}}";
    let mut root = document(text);
    let found = Diagnostics::default();
    identify(&mut root, "a.yaml", Version::V3_0, &found);
    assert_eq!(root, document(text));
}

#[test]
fn the_document_states_its_own_uri() {
    let mut root = document(
        "{openapi: 3.2.0, $self: 'https://e.com/api/x', components: {schemas: {
          A: {$id: y}, B: {$ref: 'https://e.com/api/y'}, C: {$ref: 'x#/components/schemas/A'}}}}",
    );
    let found = Diagnostics::default();
    identify(&mut root, "a.yaml", Version::V3_2, &found);
    for name in ["B", "C"] {
        let schema = root.descend(["components", "schemas", name]).unwrap();
        let text = schema.get("$ref").and_then(|text| text.as_str());
        assert_eq!(text, Some("#/components/schemas/A"), "{name}");
    }
}
