//! Crates that are members of a workspace, and the change from and to crates that stand alone.

use crate::support::{Folder, Result, Run};

const SPEC: &str = "\
openapi: 3.0.3
info: {title: Pets, version: '1.2'}
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        '204': {description: none}
";

const WORKSPACE: &str = "\
[workspace]
members = ['crates/*']
[workspace.package]
version = '3.0.0'
edition = '2024'
rust-version = '1.90'
license = 'MIT'
publish = false
description = 'not inherited'
[workspace.lints.rust]
missing_docs = 'deny'
unsafe_code = 'forbid'
[workspace.lints.clippy]
pedantic = { level = 'warn', priority = -1 }
";

const ALONE: &str = "codegen --spec specs/pets.yaml --out crates/pets";
const MEMBER: &str = "codegen --spec specs/pets.yaml --out crates/pets --member";

/// A workspace with a document.
fn workspace(manifest: &str) -> Result<Folder> {
    let folder = Folder::new()?;
    folder.write("Cargo.toml", manifest)?;
    folder.write("specs/pets.yaml", SPEC)?;
    Ok(folder)
}

#[track_caller]
fn succeeded(run: &Run) {
    assert_eq!(run.code, Some(0), "{run:?}");
}

#[track_caller]
fn has_lines(text: &str, lines: &[&str]) {
    for line in lines {
        assert!(text.lines().any(|found| found == *line), "{line}\n{text}");
    }
}

#[track_caller]
fn has_no_line(text: &str, lines: &[&str]) {
    for line in lines {
        assert!(!text.lines().any(|found| found == *line), "{line}\n{text}");
    }
}

#[test]
fn a_member_inherits_what_its_workspace_has() -> Result {
    let folder = workspace(WORKSPACE)?;
    succeeded(&folder.xtask(MEMBER)?);
    let manifest = folder.text("crates/pets/Cargo.toml")?;
    let lines = [
        "# cargo xtask codegen --spec specs/pets.yaml --out crates/pets --member",
        "version.workspace = true",
        "license.workspace = true",
        "publish.workspace = true",
        "edition.workspace = true",
        "rust-version.workspace = true",
        "description = \"A client for an HTTP API: Pets.\"",
        "[lints]",
        "workspace = true",
    ];
    has_lines(&manifest, &lines);
    has_no_line(
        &manifest,
        &[
            "[workspace]",
            "repository.workspace = true",
            "[lints.clippy]",
        ],
    );
    assert!(!folder.path("crates/pets/.gitignore").exists());
    let lib = folder.text("crates/pets/src/lib.rs")?;
    let allowed = "#![allow(clippy::pedantic, reason = \"the code is generated\")]";
    has_lines(&lib, &[allowed]);
    assert!(!lib.contains("#![allow(missing_docs"), "{lib}");
    succeeded(&folder.xtask(&format!("{MEMBER} --check"))?);
    Ok(())
}

#[test]
fn a_member_of_a_plain_workspace_states_everything_itself() -> Result {
    let folder = workspace("[workspace]\n")?;
    succeeded(&folder.xtask(MEMBER)?);
    let manifest = folder.text("crates/pets/Cargo.toml")?;
    let lines = [
        "version = \"1.2.0\"",
        "edition = \"2024\"",
        "rust-version = \"1.85\"",
    ];
    has_lines(&manifest, &lines);
    assert!(!manifest.contains("workspace ="), "{manifest}");
    assert!(!manifest.contains("[lints"), "{manifest}");
    Ok(())
}

#[test]
fn options_take_precedence_over_the_workspace() -> Result {
    let folder = workspace(WORKSPACE)?;
    succeeded(&folder.xtask(&format!("{MEMBER} --license ISC --crate-version 7.0.0"))?);
    let manifest = folder.text("crates/pets/Cargo.toml")?;
    has_lines(&manifest, &["version = \"7.0.0\"", "license = \"ISC\""]);
    has_no_line(
        &manifest,
        &["version.workspace = true", "license.workspace = true"],
    );
    Ok(())
}

#[test]
fn values_that_do_not_suit_the_code_are_not_inherited() -> Result {
    let manifest = WORKSPACE
        .replace("'2024'", "'2021'")
        .replace("'1.90'", "'1.80'")
        .replace("missing_docs = 'deny'", "missing_docs = 'forbid'");
    let folder = workspace(&manifest)?;
    succeeded(&folder.xtask(MEMBER)?);
    let manifest = folder.text("crates/pets/Cargo.toml")?;
    has_lines(
        &manifest,
        &["edition = \"2024\"", "rust-version = \"1.85\""],
    );
    has_no_line(&manifest, &["[lints]"]);
    Ok(())
}

#[test]
fn the_change_between_member_and_alone_is_not_an_edit_by_hand() -> Result {
    let folder = workspace(WORKSPACE)?;
    succeeded(&folder.xtask(ALONE)?);
    let alone = folder.text("crates/pets/Cargo.toml")?;
    assert!(alone.ends_with("\n[workspace]\n"), "{alone}");

    let run = folder.xtask(&format!("{MEMBER} --check"))?;
    assert_eq!(run.code, Some(1), "{run:?}");
    for line in [
        "stale: crates/pets/Cargo.toml\n",
        "stale: crates/pets/src/lib.rs\n",
        "orphaned: crates/pets/.gitignore\n",
    ] {
        assert!(run.stdout.contains(line), "{run:?}");
    }
    assert!(!run.stdout.contains("edited"), "{run:?}");
    let command = "run `cargo xtask codegen --spec specs/pets.yaml --out crates/pets --member`";
    assert!(run.stderr.contains(command), "{run:?}");

    succeeded(&folder.xtask(MEMBER)?);
    assert!(!folder.path("crates/pets/.gitignore").exists());
    let run = folder.xtask(ALONE)?;
    succeeded(&run);
    assert!(
        run.stderr.contains("note: the last run had other options"),
        "{run:?}"
    );
    assert_eq!(folder.text("crates/pets/Cargo.toml")?, alone);
    succeeded(&folder.xtask(&format!("{ALONE} --check"))?);
    Ok(())
}

#[test]
fn a_change_of_the_workspace_makes_the_crate_stale() -> Result {
    let folder = workspace(WORKSPACE)?;
    succeeded(&folder.xtask(MEMBER)?);
    folder.write("Cargo.toml", WORKSPACE.replace("license = 'MIT'\n", ""))?;
    let run = folder.xtask(&format!("{MEMBER} --check"))?;
    assert_eq!(run.code, Some(1), "{run:?}");
    assert!(
        run.stdout.contains("\n-license.workspace = true\n"),
        "{run:?}"
    );
    Ok(())
}

#[test]
fn a_member_is_the_same_wherever_the_command_was_started() -> Result {
    let folder = workspace(WORKSPACE)?;
    succeeded(&folder.xtask(MEMBER)?);
    for (current, spec, out) in [
        ("crates", "../specs/pets.yaml", "pets"),
        ("crates/pets", "../../specs/pets.yaml", "."),
        ("specs", "pets.yaml", "../crates/pets"),
    ] {
        let words = [
            "codegen", "--spec", spec, "--out", out, "--member", "--check",
        ];
        succeeded(&folder.xtask_in(current, &words)?);
    }
    Ok(())
}

#[test]
fn a_member_without_a_workspace_is_rejected() -> Result {
    let folder = Folder::new()?;
    folder.write("specs/pets.yaml", SPEC)?;
    folder.write("crates/Cargo.toml", "[package]\nname = 'other'\n")?;
    let before = folder.tree()?;
    let run = folder.xtask(MEMBER)?;
    assert_eq!(run.code, Some(2), "{run:?}");
    for words in ["`crates/pets` is not in a workspace", "`--member` requires"] {
        assert!(run.stderr.contains(words), "{run:?}");
    }
    assert_eq!(folder.tree()?, before);

    let excluding = "[workspace]\nexclude = ['crates']\n";
    folder.write("Cargo.toml", excluding)?;
    assert_eq!(folder.xtask(MEMBER)?.code, Some(2));
    folder.write("Cargo.toml", "[workspace\n")?;
    let run = folder.xtask(MEMBER)?;
    assert_eq!(run.code, Some(4), "{run:?}");
    assert!(run.stderr.contains("cannot parse `"), "{run:?}");
    Ok(())
}
