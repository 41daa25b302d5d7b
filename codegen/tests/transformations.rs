//! Documents that are transformed before they are checked: overlays, and Swagger 2.0. Some are
//! outside of the repository.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails if it cannot read its documents"
)]

mod support;

use codegen::diag::JsonPointer;
use codegen::spec::load;
use codegen::{Description, Settings, Source, generate};
use std::fs;
use std::path::{Path, PathBuf};

/// The files of a folder outside of the repository, sorted; a test without it says that it is
/// skipped.
fn shared(test: &str, folder: &str) -> Vec<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let Ok(entries) = fs::read_dir(path.join(folder)) else {
        support::announce(&format!(
            "SKIPPED {test}: ../shared/{folder} does not exist; it is not part of the repository"
        ));
        return Vec::new();
    };
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn source<'t>(name: &'t str, text: &'t str) -> Source<'t> {
    Source { name, text }
}

/// The sets of the OpenAPI Initiative: a document, an overlay, and the result.
#[test]
fn overlays_have_the_expected_result() {
    let sets = shared(
        "overlays_have_the_expected_result",
        "overlay/compliant-sets",
    );
    for set in sets.iter().filter(|set| set.is_dir()) {
        let text = |name: &str| fs::read_to_string(set.join(name)).unwrap();
        let (openapi, overlay) = (text("openapi.yaml"), text("overlay.yaml"));
        let overlays = [source("overlay.yaml", &overlay)];
        let description = Description::with_overlays(&source("openapi.yaml", &openapi), &overlays);
        let expected = load(&text("output.yaml")).unwrap();
        let set = set.display();
        assert_eq!(description.root(), Some(&expected), "{set}");
        assert_eq!(description.found(), [], "{set}");
    }
}

/// An overlay changes a document as it is written, and its places are kept by the conversion.
#[test]
fn an_overlay_changes_a_document_of_swagger() {
    let text = "swagger: '2.0'
info: {title: T, version: '1'}
paths: {/a: {get: {parameters: [{name: old, in: query, type: string}, {name: b, in: body, schema: {}}],
  responses: {200: {description: d, schema: {$ref: '#/definitions/New'}}}}}}
";
    let overlay = "overlay: 1.1.0
info: {title: T, version: '1'}
actions:
  - target: $.paths['/a'].get.parameters[0]
    remove: true
  - target: $.paths['/a'].get.parameters
    update: [{name: new, in: query, type: array, items: {type: integer, minimum: 3}}]
  - target: $
    update: {definitions: {New: {type: object, discriminator: k}}}
";
    let overlays = [source("o.yaml", overlay)];
    let description = Description::with_overlays(&source("a.yaml", text), &overlays);
    assert_eq!(description.found(), []);
    let place = |pointer: &str| {
        let place = description
            .origins()
            .place(&JsonPointer::from_escaped(pointer));
        format!("{}{}", place.source, place.pointer)
    };
    for (pointer, expected) in [
        ("/info/title", "0#/info/title"),
        (
            "/components/schemas/New/type",
            "1#/actions/2/update/definitions/New/type",
        ),
        (
            "/components/schemas/New/discriminator/propertyName",
            "1#/actions/2/update/definitions/New/discriminator",
        ),
        (
            "/paths/~1a/get/parameters/0/schema/items/minimum",
            "1#/actions/1/update/0/items/minimum",
        ),
        (
            "/paths/~1a/get/requestBody/content/application~1json/schema",
            "0#/paths/~1a/get/parameters/1/schema",
        ),
    ] {
        assert_eq!(place(pointer), expected);
    }
}

/// The crate of a refused document that an overlay repairs is that of the repaired document.
#[test]
fn an_overlay_repairs_a_refused_document() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/overlay_repair");
    let text = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    let (spec, overlay) = (text("spec.yaml"), text("overlay.yaml"));
    let document = source("spec.yaml", &spec);
    assert!(generate(&document, &Settings::default()).is_err());
    let repaired = spec
        .replace(
            "get:\n",
            "parameters: [{name: id, in: path, required: true, schema: {type: string}}]\n    get:\n",
        )
        .replace("strng", "string")
        .replace("/Missing", "/A");
    let expected = generate(&source("spec.yaml", &repaired), &Settings::default()).unwrap();
    let overlays = [source("overlay.yaml", &overlay)];
    let description = Description::with_overlays(&document, &overlays);
    let generated = generate(&description, &Settings::default()).unwrap();
    assert_eq!(generated.files, expected.files);
}

#[test]
fn real_documents_of_swagger_are_generated() {
    let documents = shared("real_documents_of_swagger_are_generated", "swagger2");
    let is_document = |path: &&PathBuf| path.extension().is_some_and(|it| it != "md");
    for path in documents.iter().filter(is_document) {
        let text = fs::read_to_string(path).unwrap();
        let generated = generate(&source("swagger.yaml", &text), &Settings::default());
        let faults = generated.err().unwrap_or_default();
        assert!(faults.is_empty(), "{}: {faults:?}", path.display());
    }
}

/// A document of Swagger 2.0 and one of OpenAPI 3.0 that say the same are the same tree, except
/// for what the conversion has to decide.
#[test]
fn a_converted_document_is_one_of_openapi_3() {
    let text = "swagger: '2.0'
info: {title: T, version: '1'}
host: a.example
schemes: [http]
paths:
  /a:
    post:
      parameters: [{name: b, in: body, required: true, schema: {$ref: '#/definitions/A'}},
        {name: q, in: query, type: array, items: {type: string, maxLength: 5}}]
      responses: {200: {description: d, schema: {$ref: '#/definitions/A'}}}
definitions: {A: {type: object, discriminator: k, properties: {k: {type: string, x-nullable: true}}}}
";
    let expected = "openapi: 3.0.4
info: {title: T, version: '1'}
paths:
  /a:
    post:
      parameters: [{name: q, in: query, style: form, explode: false,
        schema: {type: array, items: {type: string, maxLength: 5}}}]
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}
      responses:
        '200':
          description: d
          content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}
servers: [{url: 'http://a.example'}]
components:
  schemas:
    A:
      type: object
      discriminator: {propertyName: k}
      properties: {k: {type: string, nullable: true}}
";
    let description = Description::of(&source("a.yaml", text));
    assert_eq!(description.root(), Some(&load(expected).unwrap()));
    assert_eq!(description.found(), []);
}
