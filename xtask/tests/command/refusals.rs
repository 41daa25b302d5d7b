//! What the command refuses, with which exit code and which words, and that it leaves the
//! disk as it was.

use crate::support::{Place, Result, Run};
use std::process::{Command, Stdio};

#[track_caller]
fn refused(run: &Run, code: i32, words: &[&str]) {
    assert_eq!(run.code, Some(code), "{run:?}");
    assert_eq!(run.stdout, "", "{run:?}");
    for word in words {
        assert!(run.stderr.contains(word), "no {word:?} in {}", run.stderr);
    }
    let harmless = |c: char| c == '\n' || !c.is_control();
    assert!(run.stderr.chars().all(harmless), "{run:?}");
    assert!(run.stderr.len() < 8192, "{run:?}");
}

/// Runs over a document, which must be refused without a trace on disk.
#[track_caller]
fn document(name: &str, text: impl AsRef<[u8]>, words: &[&str]) -> Result {
    let place = Place::new()?;
    place.write(name, text)?;
    let before = place.tree()?;
    let run = place.xtask(&format!("codegen --spec {name} --out out"))?;
    refused(&run, 3, words);
    assert_eq!(place.tree()?, before);
    Ok(())
}

#[test]
fn wrong_usage_exits_with_2() -> Result {
    let place = Place::new()?;
    refused(&place.xtask("")?, 2, &["cargo xtask codegen"]);
    refused(
        &place.xtask("codegen --sepc a.yaml")?,
        2,
        &["did you mean `--spec`?"],
    );
    refused(
        &place.xtask("codegen --spec a.yaml")?,
        2,
        &["`--spec` needs `--out`"],
    );
    refused(&place.xtask("codegen --check --force")?, 2, &["--force"]);
    Ok(())
}

#[test]
fn help_and_version_are_told() -> Result {
    let place = Place::new()?;
    for line in [
        "--help",
        "-h",
        "help",
        "codegen --help",
        "codegen --out x -h",
    ] {
        let run = place.xtask(line)?;
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{line}");
        assert!(run.stdout.contains("Usage: cargo xtask codegen"), "{line}");
    }
    let version = format!("xtask {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(place.xtask("codegen --version")?.stdout, version);
    Ok(())
}

#[test]
fn nobody_has_to_listen() -> Result {
    let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("--help")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    drop(child.stdout.take());
    let output = child.wait_with_output()?;
    assert!(output.status.success());
    assert_eq!(String::from_utf8(output.stderr)?, "");
    Ok(())
}

#[test]
fn the_home_crate_is_not_overwritten_by_another() -> Result {
    let place = Place::new()?;
    place.write("a.yaml", "openapi: 3.0.3\n")?;
    let home = concat!(env!("CARGO_MANIFEST_DIR"), "/../generated");
    let run = place.xtask(&format!("codegen --spec a.yaml --out {home}"))?;
    refused(&run, 2, &["the crate of this workspace"]);
    Ok(())
}

#[test]
fn what_cannot_be_read_exits_with_4() -> Result {
    let place = Place::new()?;
    let run = place.xtask("codegen --spec none.yaml --out out")?;
    refused(&run, 4, &["there is no file `none.yaml`"]);
    let run = place.xtask("codegen --spec . --out out")?;
    refused(&run, 4, &["`.` is a folder"]);
    assert!(place.tree()?.is_empty());
    Ok(())
}

#[cfg(unix)]
#[test]
fn pipes_and_devices_are_not_waited_for() -> Result {
    let place = Place::new()?;
    let made = Command::new("mkfifo").arg(place.path("pipe.yaml")).status();
    if made.is_ok_and(|status| status.success()) {
        let run = place.xtask("codegen --spec pipe.yaml --out out")?;
        refused(&run, 4, &["`pipe.yaml` is no regular file"]);
    }
    let run = place.xtask("codegen --spec /dev/zero --out out")?;
    refused(&run, 4, &["`/dev/zero` is no regular file"]);
    Ok(())
}

#[test]
fn faults_of_syntax_are_told_with_their_place() -> Result {
    document(
        "a.yaml",
        "openapi: 3.0.3\ntags: [x,\n",
        &["error[E0001]", "a.yaml:2:"],
    )?;
    document(
        "a.yaml",
        "openapi: 3.0.3\ninfo: {title: 'a\0b'}\n",
        &["a.yaml:2:17", "U+0000"],
    )?;
    document("a.yaml", b"a: 1\nb: \xff\n", &["a.yaml:2:4", "not UTF-8"])?;
    document(
        "a.json",
        "{\"openapi\": \"3.0.3\",\n\"info\" {}}",
        &["a.json:2:8"],
    )?;
    document("a.json", "[]", &["a.json:1:1", "must be an object"])?;
    document("a.json", "", &["a.json:1:1", "empty"])
}

#[test]
fn faults_of_the_tree_are_told_with_pointer_and_place() -> Result {
    let place = "a.yaml:4:3";
    document(
        "a.yaml",
        "openapi: 3.0.3\na:\n  x: 1\n  x: 2\n",
        &["E0002", place, "#/a/x", "`x`"],
    )?;
    let place = "a.yaml:3:4";
    document(
        "a.yaml",
        "openapi: 3.0.3\na:\n  [1e400]\n",
        &["E0004", place, "#/a/0", "`1e400`"],
    )?;
    let place = "a.yaml:3:5";
    document(
        "a.yaml",
        "openapi: 3.0.3\na:\n  ? [b]\n  : 1\n",
        &["E0003", place, "#/a"],
    )
}

#[test]
fn every_fault_is_told_and_the_text_stays_short() -> Result {
    let text: String = (0..500)
        .map(|n| format!("k{n}: {{a: 1, a: 2}}\n"))
        .collect();
    document(
        "a.yaml",
        text,
        &["a.yaml:1:12", "a.yaml:2:12", "100 errors in all, "],
    )
}

#[test]
fn hostile_documents_end_soon() -> Result {
    let bomb = |level: usize| match level {
        0 => "a0: &a0 x\n".to_owned(),
        _ => format!(
            "a{level}: &a{level} [{}]\n",
            format!("*a{}, ", level - 1).repeat(9)
        ),
    };
    document(
        "a.yaml",
        (0..12).map(bomb).collect::<String>(),
        &["E0005", "a.yaml:"],
    )?;
    document("a.yaml", "{a: ".repeat(200_000), &["E0005", "a.yaml:1:"])?;
    document("a.json", "[".repeat(500_000), &["a.json:1:"])
}

#[test]
fn text_of_the_document_cannot_forge_lines() -> Result {
    let text =
        "openapi: 3.0.3\n\"x\\n::error::forged\\e[2J\": 1\n\"x\\n::error::forged\\e[2J\": 2\n";
    document("a.yaml", text, &["\\u{a}::error::forged\\u{1b}[2J"])
}
