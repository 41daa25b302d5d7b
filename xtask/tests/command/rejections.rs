//! The errors of the command: their exit codes and messages, and that they change nothing.

use crate::support::{Folder, Result, Run};
use std::process::{Command, Stdio};

#[track_caller]
fn rejected(run: &Run, code: i32, words: &[&str]) {
    assert_eq!(run.code, Some(code), "{run:?}");
    assert_eq!(run.stdout, "", "{run:?}");
    for word in words {
        assert!(run.stderr.contains(word), "no {word:?} in {}", run.stderr);
    }
    let harmless = |c: char| c == '\n' || !c.is_control();
    assert!(run.stderr.chars().all(harmless), "{run:?}");
    assert!(run.stderr.len() < 8192, "{run:?}");
}

/// Runs `codegen` for a document, which must be rejected without a trace on disk.
#[track_caller]
fn document(name: &str, text: impl AsRef<[u8]>, words: &[&str]) -> Result {
    let folder = Folder::new()?;
    folder.write(name, text)?;
    let before = folder.tree()?;
    let run = folder.xtask(&format!("codegen --spec {name} --out out"))?;
    rejected(&run, 3, words);
    assert_eq!(folder.tree()?, before);
    Ok(())
}

#[test]
fn wrong_usage_exits_with_2() -> Result {
    let folder = Folder::new()?;
    rejected(&folder.xtask("")?, 2, &["cargo xtask codegen"]);
    rejected(
        &folder.xtask("codegen --sepc a.yaml")?,
        2,
        &["did you mean `--spec`?"],
    );
    rejected(
        &folder.xtask("codegen --spec a.yaml")?,
        2,
        &["`--spec` requires `--out`"],
    );
    rejected(&folder.xtask("codegen --check --force")?, 2, &["--force"]);
    Ok(())
}

#[test]
fn help_and_version_are_printed() -> Result {
    let folder = Folder::new()?;
    for (line, usage) in [
        ("--help", "Usage: cargo xtask <COMMAND>"),
        ("help", "Usage: cargo xtask <COMMAND>"),
        ("codegen --out x -h", "Usage: cargo xtask codegen"),
        ("corpus --help", "Usage: cargo xtask corpus"),
    ] {
        let run = folder.xtask(line)?;
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{line}");
        assert!(run.stdout.contains(usage), "{line}");
    }
    let version = format!("xtask {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(folder.xtask("codegen --version")?.stdout, version);
    Ok(())
}

#[test]
fn a_closed_stdout_is_not_an_error() -> Result {
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
fn the_crate_of_the_repository_is_not_overwritten_by_another() -> Result {
    let folder = Folder::new()?;
    folder.write("a.yaml", "openapi: 3.0.3\n")?;
    let own = concat!(env!("CARGO_MANIFEST_DIR"), "/../generated");
    let run = folder.xtask(&format!("codegen --spec a.yaml --out {own}"))?;
    rejected(&run, 2, &["the crate of this repository"]);
    Ok(())
}

#[test]
fn outside_of_the_repository_there_is_no_default() -> Result {
    let folder = Folder::new()?;
    let cure = "pass `--spec FILE --out DIR`, or start the command in the workspace";
    let reason = "`generated/` was not found: the current folder is not in a workspace";
    rejected(&folder.xtask("codegen")?, 2, &[reason, cure]);
    folder.write("Cargo.toml", "[workspace]\n")?;
    let before = folder.tree()?;
    let reason = "has no `spec/conversations-webhook.yaml`";
    for line in ["codegen", "codegen --check", "codegen --out pets"] {
        rejected(&folder.xtask(line)?, 2, &[reason, cure]);
    }
    assert_eq!(folder.tree()?, before);
    Ok(())
}

#[test]
fn unreadable_documents_exit_with_4() -> Result {
    let folder = Folder::new()?;
    let run = folder.xtask("codegen --spec none.yaml --out out")?;
    rejected(&run, 4, &["file not found: `none.yaml`"]);
    let run = folder.xtask("codegen --spec . --out out")?;
    rejected(&run, 4, &["`.` is a folder"]);
    assert!(folder.tree()?.is_empty());
    Ok(())
}

#[cfg(unix)]
#[test]
fn pipes_and_devices_do_not_block() -> Result {
    let folder = Folder::new()?;
    let pipe = Command::new("mkfifo")
        .arg(folder.path("pipe.yaml"))
        .status();
    if pipe.is_ok_and(|status| status.success()) {
        let run = folder.xtask("codegen --spec pipe.yaml --out out")?;
        rejected(&run, 4, &["`pipe.yaml` is not a regular file"]);
    }
    let run = folder.xtask("codegen --spec /dev/zero --out out")?;
    rejected(&run, 4, &["`/dev/zero` is not a regular file"]);
    Ok(())
}

#[test]
fn syntax_errors_have_a_location() -> Result {
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
fn errors_in_the_value_tree_have_a_pointer_and_a_location() -> Result {
    let folder = "a.yaml:4:3";
    document(
        "a.yaml",
        "openapi: 3.0.3\na:\n  x: 1\n  x: 2\n",
        &["E0002", folder, "#/a/x", "`x`"],
    )?;
    let folder = "a.yaml:3:4";
    document(
        "a.yaml",
        "openapi: 3.0.3\na:\n  [1e400]\n",
        &["E0004", folder, "#/a/0", "`1e400`"],
    )?;
    let folder = "a.yaml:3:5";
    document(
        "a.yaml",
        "openapi: 3.0.3\na:\n  ? [b]\n  : 1\n",
        &["E0003", folder, "#/a"],
    )
}

#[test]
fn many_errors_are_counted_and_the_output_stays_short() -> Result {
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
fn hostile_documents_are_rejected_soon() -> Result {
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
