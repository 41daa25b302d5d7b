//! The crate `generated`: it is up to date, and the command reports when it is not.

use crate::support::{Folder, Result, run};
use std::fs;
use std::path::Path;

/// A copy of the crate and its document.
fn repository() -> Result<Folder> {
    let folder = Folder::new()?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for path in ["spec", "generated/src"] {
        copy(&root, path, &folder)?;
    }
    for file in ["Cargo.toml", "generated/Cargo.toml", "generated/README.md"] {
        folder.write(file, fs::read(root.join(file))?)?;
    }
    Ok(folder)
}

fn copy(from: &Path, path: &str, to: &Folder) -> Result {
    for entry in fs::read_dir(from.join(path))? {
        let entry = entry?;
        let name = format!("{path}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            copy(from, &name, to)?;
        } else {
            to.write(&name, fs::read(entry.path())?)?;
        }
    }
    Ok(())
}

/// Fails after a change of the document or of the generator without `cargo xtask codegen`.
#[test]
fn the_crate_is_up_to_date() -> Result {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let run = run(&["codegen", "--check"], &root, env!("CARGO").as_ref())?;
    assert_eq!(run.code, Some(0), "\n{}{}", run.stdout, run.stderr);
    Ok(())
}

#[test]
fn empty_files_are_regenerated_to_the_byte() -> Result {
    let folder = repository()?;
    let sources: Vec<_> = folder
        .tree()?
        .into_iter()
        .filter(|path| path.extension().is_some_and(|end| end == "rs"))
        .collect();
    assert!(sources.len() > 20);
    let before: Vec<_> = sources.iter().map(fs::read).collect::<Result<_, _>>()?;
    for path in &sources {
        fs::write(path, "")?;
    }
    let run = folder.xtask("codegen")?;
    assert_eq!(run.code, Some(0), "{run:?}");
    let after: Vec<_> = sources.iter().map(fs::read).collect::<Result<_, _>>()?;
    assert!(before == after, "the files differ");
    Ok(())
}

#[test]
fn a_changed_constraint_changes_only_the_file_of_its_type() -> Result {
    let folder = repository()?;
    let spec = folder.text("spec/conversations-webhook.yaml")?;
    let changed = spec.replace("^WH[0-9a-fA-F]{32}$", "^WH[0-9a-f]{32}$");
    assert_ne!(spec, changed);
    folder.write("spec/conversations-webhook.yaml", changed)?;

    let check = folder.xtask("codegen --check")?;
    assert_eq!(check.code, Some(1), "{check:?}");
    for words in [
        "generated/src/types/webhook_sid.rs",
        "-/// Has exactly 34 characters and matches `^WH[0-9a-fA-F]{32}$`.",
        "+/// Has exactly 34 characters and matches `^WH[0-9a-f]{32}$`.",
        "cargo xtask codegen",
    ] {
        assert!(
            check.stdout.contains(words),
            "{words:?} is not in {check:?}"
        );
    }

    let run = folder.xtask("codegen")?;
    assert!(run.stdout.contains("1 file written"), "{run:?}");
    assert_eq!(folder.xtask("codegen --check")?.code, Some(0));
    Ok(())
}

#[test]
fn a_typo_is_reported_with_its_line_and_nothing_changes() -> Result {
    let typos = [
        ("schemas/WebhookSid'", "schemas/WebhokSid'", "E0201"),
        ("minLength: 34", "minLength: x", "E0101"),
        ("type: integer", "type: integr", "E0103"),
    ];
    for (right, wrong, code) in typos {
        let folder = repository()?;
        let before = folder.tree()?;
        let spec = folder.text("spec/conversations-webhook.yaml")?;
        let line = 1 + spec
            .lines()
            .take_while(|line| !line.contains(right))
            .count();
        folder.write(
            "spec/conversations-webhook.yaml",
            spec.replacen(right, wrong, 1),
        )?;
        let run = folder.xtask("codegen")?;
        assert_eq!(run.code, Some(3), "{run:?}");
        assert!(run.stderr.contains(&format!("error[{code}]")), "{run:?}");
        let location = format!("conversations-webhook.yaml:{line}:");
        assert!(
            run.stderr.contains(&location),
            "{location} is not in {run:?}"
        );
        assert_eq!(before, folder.tree()?);
    }
    Ok(())
}
