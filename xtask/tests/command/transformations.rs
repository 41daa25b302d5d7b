//! Overlays and documents of Swagger 2.0 from the command line: what is printed, written and
//! reported.

use crate::support::{Folder, Result};

const PETS: &str = "openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets:
    get:
      operationId: listPets
      parameters: [{$ref: 'parts/limit.yaml'}]
      responses: {'204': {description: None.}}
";

/// An overlay with one action.
fn overlay(action: &str) -> String {
    format!("overlay: 1.1.0\ninfo: {{title: t, version: '1'}}\nactions:\n  - {action}\n")
}

fn folder() -> Result<Folder> {
    let folder = Folder::new()?;
    folder.write("pets.yaml", PETS)?;
    folder.write(
        "parts/limit.yaml",
        "{name: limit, in: query, schema: {type: integer}}",
    )?;
    Ok(folder)
}

#[test]
fn overlays_are_applied_in_their_order_and_stated_by_the_manifest() -> Result {
    let folder = folder()?;
    folder.write("a.yaml", overlay("{target: $.info.title, update: First}"))?;
    folder.write(
        "more/a.yaml",
        overlay("{target: $.info.title, update: Second}"),
    )?;
    let line = "codegen --spec pets.yaml --overlay a.yaml --overlay more/a.yaml --out out";
    let run = folder.xtask(line)?;
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(run.stdout.starts_with("second: "), "{run:?}");
    let manifest = folder.text("out/Cargo.toml")?;
    let command = "# cargo xtask codegen --spec ../pets.yaml --overlay ../a.yaml \
                   --overlay ../more/a.yaml --out .\n";
    assert!(manifest.contains(command), "{manifest}");
    let request = folder.text("out/src/operations/list_pets.rs");
    let request = request.or_else(|_| folder.text("out/src/operations/pets/list_pets.rs"))?;
    assert!(request.contains("pub limit: Option<i64>"), "{request}");
    Ok(())
}

#[test]
fn overlays_are_in_a_bundle() -> Result {
    let folder = folder()?;
    folder.write("a.yaml", overlay("{target: $.info.title, update: First}"))?;
    let run = folder.xtask("bundle --spec pets.yaml --overlay a.yaml all.yaml")?;
    assert_eq!(run.code, Some(0), "{run:?}");
    assert_eq!(run.stdout, "all.yaml: 3 files in one document\n");
    assert!(folder.text("all.yaml")?.contains("title: First\n"));
    let run = folder.xtask("bundle --spec pets.yaml --overlay a.yaml a.yaml")?;
    assert!(
        run.stderr.contains("is a file of the description"),
        "{run:?}"
    );
    Ok(())
}

#[test]
fn an_overlay_changes_a_bundle_of_a_faulty_description() -> Result {
    let folder = folder()?;
    folder.write("pets.yaml", PETS.replace("limit.yaml", "none.yaml"))?;
    let limit = "$.paths.*.get.parameters[?@.name == 'limit']";
    let action = format!("{{target: \"{limit}\", update: {{required: true}}}}");
    folder.write("a.yaml", overlay(&action))?;
    // The overlay selects nothing in the entry document.
    let run = folder.xtask("bundle --spec pets.yaml --overlay a.yaml --lenient all.yaml")?;
    assert_eq!(run.code, Some(0), "{run:?}");
    let help = "overlays change the entry document only";
    assert!(
        run.stderr.contains("W0501") && run.stderr.contains(help),
        "{run:?}"
    );
    assert!(run.stderr.contains("warning[E0201]"), "{run:?}");

    for (options, words) in [
        ("", "`--lenient` takes each fallback"),
        (
            "--deny ref-missing --lenient",
            "because of `--deny ref-missing`",
        ),
        ("--deny warnings --lenient", "because of `--deny warnings`"),
    ] {
        let run = folder.xtask(&format!("bundle --spec pets.yaml {options} all.yaml"))?;
        assert_eq!(run.code, Some(3), "{options}: {run:?}");
        assert!(run.stderr.contains(words), "{options}: {run:?}");
    }
    let run = folder.xtask("bundle --spec pets.yaml --warn ref-missing all.yaml")?;
    assert_eq!(run.code, Some(0), "{run:?}");

    // With the file, the bundle has what the overlay selects.
    folder.write("pets.yaml", PETS)?;
    folder.xtask("bundle --spec pets.yaml all.yaml")?;
    let target = overlay("{target: $.components.parameters.*, update: {required: true}}");
    folder.write("a.yaml", target)?;
    let run = folder.xtask("codegen --spec all.yaml --overlay a.yaml --out out")?;
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    Ok(())
}

#[test]
fn diagnostics_point_into_the_file_that_the_fault_is_in() -> Result {
    let folder = folder()?;
    let parameter = "{name: q, in: query, schema: {type: integr}}";
    let update = format!("{{target: '$..parameters', update: {parameter}}}");
    folder.write("more/a.yaml", overlay(&update))?;
    folder.write(
        "parts/limit.yaml",
        "{name: limit, in: query, schema: {type: numbr}}",
    )?;
    folder.write("b.yaml", overlay("{target: $.nothing, remove: true}"))?;
    let line = "codegen --spec pets.yaml --overlay more/a.yaml --overlay b.yaml --out out";
    let run = folder.xtask(line)?;
    assert_eq!(run.code, Some(3), "{run:?}");
    for place in [
        "--> more/a.yaml:4:75",
        "--> parts/limit.yaml:1:41",
        "--> b.yaml:4:14",
    ] {
        assert!(run.stderr.contains(place), "no {place} in {}", run.stderr);
    }
    assert!(run.stderr.contains("warning[W0501]"), "{}", run.stderr);
    let run = folder.xtask("codegen --spec pets.yaml --overlay none.yaml --out out")?;
    assert_eq!(run.code, Some(4), "{run:?}");
    Ok(())
}

#[test]
fn the_report_names_the_places_of_swagger() -> Result {
    let folder = Folder::new()?;
    let document = "swagger: '2.0'
info: {title: Pets, version: '1'}
paths:
  /pets:
    get:
      parameters: [{name: q, in: query, type: string, maxLength: 5}]
      responses: {200: {description: d, schema: {$ref: '#/definitions/Pet'}}}
definitions: {Pet: {type: object, properties: {name: {type: string, minLength: 1}}}}
";
    folder.write("pets.yaml", document)?;
    let run = folder.xtask("codegen --spec pets.yaml --out out --report report.jsonl")?;
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{run:?}");
    let report = folder.text("report.jsonl")?;
    for pointer in [
        "#/paths/~1pets/get/parameters/0/maxLength",
        "#/definitions/Pet/properties/name/minLength",
    ] {
        assert!(report.contains(&format!("{pointer:?}")), "{report}");
    }
    assert!(!report.contains("components"), "{report}");
    Ok(())
}
