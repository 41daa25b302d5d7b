//! `cargo xtask corpus`: what passes, what fails, and what is told of it.

use crate::support::{Place, Result, Run};

const GOOD: &str = "\
openapi: 3.0.3
info: {title: Pets, version: '1.0'}
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
components:
  schemas:
    Pet: {type: object, required: [name], properties: {name: {type: string}}}
";

const SWAGGER: &str = "info: {}\nswagger: '2.0'\n";

const LISTED: &str = "# Why not.\nswagger.json E0006 #/swagger\n";

/// A workspace with a good document, one that is refused, and a list of refusals.
fn workspace(listed: &str) -> Result<Place> {
    let place = Place::new()?;
    place.write("docs/pets.yaml", GOOD)?;
    place.write("docs/swagger.json", SWAGGER)?;
    place.write("docs/README.md", "# Documents\n")?;
    place.write("xtask/corpus-refused.txt", listed)?;
    Ok(place)
}

#[track_caller]
fn said(run: &Run, code: i32, lines: &[&str]) {
    assert_eq!(run.code, Some(code), "{run:?}");
    for line in lines {
        assert!(run.stdout.contains(line), "no {line:?} in {}", run.stdout);
    }
    assert!(run.stdout.ends_with(lines.last().unwrap_or(&"")), "{run:?}");
}

#[test]
fn what_is_generated_or_refused_as_listed_passes() -> Result {
    let place = workspace(LISTED)?;
    let before = place.tree()?;
    let run = place.home("corpus docs")?;
    let lines = [
        "pets.yaml: generated; 1 operation, 1 type, ",
        "swagger.json: refused; E0006: this is a Swagger `2.0` document",
        " at docs/swagger.json:2:10\n",
        "1 generated, 1 refused; 1 operation, 1 type, ",
        "2 passed, 0 failed\n",
    ];
    said(&run, 0, &lines);
    assert_eq!(run.stderr, "");
    assert_eq!(place.tree()?, before);
    Ok(())
}

#[test]
fn a_refusal_that_is_not_listed_fails() -> Result {
    let run = workspace("")?.home("corpus docs")?;
    let lines = [
        "failed: swagger.json: it is refused, but not listed\n",
        "1 passed, 1 failed\n",
    ];
    said(&run, 1, &lines);
    Ok(())
}

#[test]
fn a_line_of_the_list_that_no_longer_applies_fails() -> Result {
    let other = "swagger.json E0205 b.yaml\nelsewhere.yaml E0001 x\n";
    let run = workspace(other)?.home("corpus docs")?;
    let fault = "failed: swagger.json: it is listed as refused with E0205 and `b.yaml`\n";
    said(&run, 1, &[fault, "1 passed, 1 failed\n"]);
    let stale = format!("{LISTED}pets.yaml E0901 #/components\n");
    let run = workspace(&stale)?.home("corpus docs")?;
    let fault = "failed: pets.yaml: it is generated, but listed as refused with E0901\n";
    said(&run, 1, &[fault, "1 passed, 1 failed\n"]);
    Ok(())
}

#[test]
fn a_list_with_a_fault_is_told_with_its_place() -> Result {
    let run = workspace("# Why not.\nswagger.json\n")?.home("corpus docs")?;
    said(&run, 4, &[]);
    assert!(run.stderr.contains("corpus-refused.txt:2: "), "{run:?}");
    Ok(())
}

#[test]
fn what_cannot_be_read_fails_and_the_others_are_told() -> Result {
    let place = workspace(LISTED)?;
    place.write("docs/a.yaml", b"a: \xff\n")?;
    let run = place.home("corpus docs")?;
    let lines = [
        "a.yaml: unreadable; error[E0001]: the text is not UTF-8\n",
        "failed: a.yaml: it cannot be read\n",
        "2 passed, 1 failed\n",
    ];
    said(&run, 1, &lines);
    let run = place.home("corpus none")?;
    said(&run, 4, &[]);
    assert!(run.stderr.contains("`none` cannot be read"), "{run:?}");
    Ok(())
}

#[test]
fn the_facts_are_written_as_json_in_the_order_of_documents() -> Result {
    let place = workspace("")?;
    let run = place.home("corpus docs/swagger.json docs --json facts.json --jobs 2")?;
    said(&run, 1, &["1 passed, 2 failed\n"]);
    let facts: serde_json::Value = serde_json::from_str(&place.text("facts.json")?)?;
    let names = facts.as_array().into_iter().flatten();
    let names: Vec<_> = names.map(|fact| fact["document"].clone()).collect();
    assert_eq!(names, ["swagger.json", "pets.yaml", "swagger.json"]);
    assert_eq!(facts[0]["refused"]["code"], "E0006");
    assert_eq!(facts[0]["refused"]["pointer"], "#/swagger");
    assert_eq!(facts[0]["refused"]["line"], 2);
    assert_eq!(facts[1]["generated"]["operations"], 1);
    assert_eq!(facts[1]["compiled"], serde_json::Value::Null);
    Ok(())
}

/// A stand-in for cargo that finds a lint in a crate, and is killed over another one.
#[cfg(unix)]
const CARGO: &str = r#"#!/bin/sh
echo "$@" >> ../../calls.txt
echo "warning: $PWD/crates/corpus_pets/Cargo.toml: unused key" >&2
case "$1" in clippy)
  echo '{"reason":"compiler-message","target":{"name":"corpus_pets"},"message":{"level":"warning","code":{"code":"clippy::len_zero"},"message":"length","spans":[{"is_primary":true,"file_name":"crates/corpus_pets/src/lib.rs","line_start":3,"column_start":4}]}}'
esac
echo 'error: could not compile `corpus_toys` (lib)' >&2
echo '{"reason":"compiler-artifact","target":{"name":"corpus_pets"}}'
echo '{"reason":"build-finished","success":true}'
"#;

#[cfg(unix)]
#[test]
fn crates_are_written_once_and_what_cargo_says_is_counted() -> Result {
    use std::os::unix::fs::PermissionsExt as _;

    let place = workspace(LISTED)?;
    place.write("docs/toys.yaml", GOOD)?;
    place.write("Cargo.lock", "version = 4\n")?;
    place.write("cargo", CARGO)?;
    let executable = std::fs::Permissions::from_mode(0o755);
    std::fs::set_permissions(place.path("cargo"), executable)?;
    let run = place.home_with_cargo("corpus docs --compile --json facts.json", "cargo")?;
    let lines = [
        "pets.yaml: checked; 1 Clippy warning, 1 cargo warning; clippy::len_zero: length at src/lib.rs:3:4\n",
        "toys.yaml: checked; not finished\n",
        "pets.yaml: documented with both; 1 cargo warning; no code: unused key at Cargo.toml:1:1\n",
        "0 clean, 1 with warnings, 1 that do not compile\n",
        "failed: pets.yaml: 1 Clippy warning, 1 cargo warning\n",
        "failed: toys.yaml: the compiler did not come to its end\n",
        "1 passed, 2 failed\n",
    ];
    said(&run, 1, &lines);
    let facts: serde_json::Value = serde_json::from_str(&place.text("facts.json")?)?;
    assert_eq!(facts[0]["compiled"]["clippy_warnings"], 1);
    assert_eq!(facts[0]["compiled"]["messages"][0]["file"], "src/lib.rs");
    let calls = place.text("calls.txt")?;
    assert!(calls.starts_with("clippy --keep-going"), "{calls}");
    assert!(
        calls.contains("--features corpus_pets/reqwest,corpus_pets/ureq"),
        "{calls}"
    );

    let lib = place.path("target/corpus/crates/corpus_pets/src/lib.rs");
    let before = lib.metadata()?.modified()?;
    place.home_with_cargo("corpus docs --compile", "cargo")?;
    assert_eq!(lib.metadata()?.modified()?, before);
    Ok(())
}

#[test]
fn a_cargo_that_does_not_come_to_its_work_ends_the_run() -> Result {
    let place = workspace(LISTED)?;
    place.write("Cargo.lock", "version = 4\n")?;
    let run = place.home_with_cargo("corpus docs --compile", "none")?;
    said(&run, 4, &[]);
    assert!(run.stderr.contains("cargo cannot be run"), "{run:?}");
    Ok(())
}
