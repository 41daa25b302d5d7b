//! `cargo xtask corpus`: which documents pass and fail, and the report.

use crate::support::{Folder, Result, Run};

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

const SWAGGER: &str = "info: {}\nswagger: '1.2'\n";

const LISTED: &str = "# A comment.\nswagger.json E0006 #/swagger\n";

/// A repository with a valid document, a rejected one, and a list of expected rejections.
fn repository(listed: &str) -> Result<Folder> {
    let folder = Folder::new()?;
    folder.write("Cargo.toml", "[workspace]\n")?;
    folder.write("docs/pets.yaml", GOOD)?;
    folder.write("docs/swagger.json", SWAGGER)?;
    folder.write("docs/README.md", "# Documents\n")?;
    folder.write("xtask/corpus-refused.txt", listed)?;
    Ok(folder)
}

#[track_caller]
fn printed(run: &Run, code: i32, lines: &[&str]) {
    assert_eq!(run.code, Some(code), "{run:?}");
    for line in lines {
        assert!(run.stdout.contains(line), "no {line:?} in {}", run.stdout);
    }
    assert!(run.stdout.ends_with(lines.last().unwrap_or(&"")), "{run:?}");
}

#[test]
fn generated_and_listed_documents_pass() -> Result {
    let folder = repository(LISTED)?;
    let before = folder.tree()?;
    let run = folder.xtask("corpus docs")?;
    let lines = [
        "pets.yaml: generated; 1 operation, 1 type, ",
        "swagger.json: rejected; E0006: Swagger version `1.2` is not supported",
        " at docs/swagger.json:2:10\n",
        "1 generated, 1 rejected; 1 operation, 1 type, ",
        "2 passed, 0 failed\n",
    ];
    printed(&run, 0, &lines);
    assert_eq!(run.stderr, "");
    assert_eq!(folder.tree()?, before);
    Ok(())
}

#[test]
fn a_rejection_that_is_not_listed_fails() -> Result {
    let run = repository("")?.xtask("corpus docs")?;
    let lines = [
        "failed: swagger.json: rejected, but not listed\n",
        "1 passed, 1 failed\n",
    ];
    printed(&run, 1, &lines);
    Ok(())
}

#[test]
fn an_entry_that_no_longer_applies_fails() -> Result {
    let other = "swagger.json E0205 b.yaml\nelsewhere.yaml E0001 x\n";
    let run = repository(other)?.xtask("corpus docs")?;
    let fault = "failed: swagger.json: listed as rejected with E0205 and `b.yaml`\n";
    printed(&run, 1, &[fault, "1 passed, 1 failed\n"]);
    let stale = format!("{LISTED}pets.yaml E0901 #/components\n");
    let run = repository(&stale)?.xtask("corpus docs")?;
    let fault = "failed: pets.yaml: generated, but listed as rejected with E0901\n";
    printed(&run, 1, &[fault, "1 passed, 1 failed\n"]);
    Ok(())
}

#[test]
fn an_error_in_the_list_has_its_line() -> Result {
    let run = repository("# A comment.\nswagger.json\n")?.xtask("corpus docs")?;
    printed(&run, 4, &[]);
    assert!(run.stderr.contains("corpus-refused.txt:2: "), "{run:?}");
    Ok(())
}

#[test]
fn an_unreadable_document_fails_without_ending_the_run() -> Result {
    let folder = repository(LISTED)?;
    folder.write("docs/a.yaml", b"a: \xff\n")?;
    let run = folder.xtask("corpus docs")?;
    let lines = [
        "a.yaml: unreadable; error[E0001]: the text is not UTF-8\n",
        "failed: a.yaml: unreadable\n",
        "2 passed, 1 failed\n",
    ];
    printed(&run, 1, &lines);
    let run = folder.xtask("corpus none")?;
    printed(&run, 4, &[]);
    assert!(run.stderr.contains("cannot read `none`"), "{run:?}");
    Ok(())
}

#[test]
fn the_json_has_the_results_in_the_order_of_the_documents() -> Result {
    let folder = repository("")?;
    let run = folder.xtask("corpus docs/swagger.json docs --json results.json --jobs 2")?;
    printed(&run, 1, &["1 passed, 2 failed\n"]);
    let results: serde_json::Value = serde_json::from_str(&folder.text("results.json")?)?;
    let names = results.as_array().into_iter().flatten();
    let names: Vec<_> = names.map(|result| result["document"].clone()).collect();
    assert_eq!(names, ["swagger.json", "pets.yaml", "swagger.json"]);
    assert_eq!(results[0]["rejected"]["code"], "E0006");
    assert_eq!(results[0]["rejected"]["pointer"], "#/swagger");
    assert_eq!(results[0]["rejected"]["line"], 2);
    assert_eq!(results[1]["generated"]["operations"], 1);
    assert_eq!(results[1]["compiled"], serde_json::Value::Null);
    Ok(())
}

/// A fake cargo that reports a lint for one crate and is terminated in another.
#[cfg(unix)]
const CARGO: &str = r#"#!/bin/sh
echo "$@" >> ../../calls.txt
echo "warning: $PWD/crates/corpus_pets/Cargo.toml: unused key" >&2
case "$1" in clippy)
  echo '{"reason":"compiler-message","package_id":"corpus_pets","target":{"name":"corpus_pets","kind":["lib"],"src_path":"/"},"message":{"level":"warning","code":{"code":"clippy::len_zero","explanation":null},"message":"length","spans":[{"is_primary":true,"file_name":"crates/corpus_pets/src/lib.rs","line_start":3,"column_start":4,"line_end":3,"column_end":5,"byte_start":0,"byte_end":0,"text":[],"label":null,"suggested_replacement":null,"suggestion_applicability":null,"expansion":null}],"children":[],"rendered":null}}'
esac
echo 'error: could not compile `corpus_toys` (lib)' >&2
echo '{"reason":"compiler-artifact","package_id":"corpus_pets","target":{"name":"corpus_pets","kind":["lib"],"src_path":"/"},"profile":{"opt_level":"0","debug_assertions":true,"overflow_checks":true,"test":false},"features":[],"filenames":[],"executable":null,"fresh":false}'
echo '{"reason":"build-finished","success":true}'
"#;

#[cfg(unix)]
#[test]
fn crates_are_written_once_and_the_messages_of_tools_are_counted() -> Result {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = repository(LISTED)?;
    folder.write("docs/toys.yaml", GOOD)?;
    folder.write("Cargo.lock", "version = 4\n")?;
    folder.write("cargo", CARGO)?;
    let executable = std::fs::Permissions::from_mode(0o755);
    std::fs::set_permissions(folder.path("cargo"), executable)?;
    let run = folder.xtask_with_cargo("corpus docs --compile --json results.json", "cargo")?;
    let lines = [
        "pets.yaml: linted; 1 Clippy warning, 1 cargo warning; clippy::len_zero: length at src/lib.rs:3:4\n",
        "toys.yaml: linted; not finished\n",
        "pets.yaml: documented with both; 1 cargo warning; no code: unused key at Cargo.toml:1:1\n",
        "0 clean, 1 with warnings, 1 that do not compile\n",
        "failed: pets.yaml: 1 Clippy warning, 1 cargo warning\n",
        "failed: toys.yaml: the compiler did not finish\n",
        "1 passed, 2 failed\n",
    ];
    printed(&run, 1, &lines);
    let results: serde_json::Value = serde_json::from_str(&folder.text("results.json")?)?;
    assert_eq!(results[0]["compiled"]["clippy_warnings"], 1);
    assert_eq!(results[0]["compiled"]["messages"][0]["file"], "src/lib.rs");
    let calls = folder.text("calls.txt")?;
    assert!(calls.starts_with("clippy --keep-going"), "{calls}");
    assert!(
        calls.contains("--features corpus_pets/operations,corpus_pets/hyper,corpus_pets/ureq"),
        "{calls}"
    );

    let lib = folder.path("target/corpus/crates/corpus_pets/src/lib.rs");
    let before = lib.metadata()?.modified()?;
    folder.xtask_with_cargo("corpus docs --compile", "cargo")?;
    assert_eq!(lib.metadata()?.modified()?, before);
    Ok(())
}

#[test]
fn a_missing_cargo_ends_the_run() -> Result {
    let folder = repository(LISTED)?;
    folder.write("Cargo.lock", "version = 4\n")?;
    let run = folder.xtask_with_cargo("corpus docs --compile", "none")?;
    printed(&run, 4, &[]);
    assert!(run.stderr.contains("cannot run cargo"), "{run:?}");
    Ok(())
}
