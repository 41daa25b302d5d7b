//! The home crate: it is up to date, and what the command says when it is not.

use crate::support::{Place, Result};
use std::fs;
use std::path::Path;

/// The files that the home crate is made from and consists of, in a workspace of their own.
fn workspace() -> Result<Place> {
    let place = Place::new()?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    place.write("Cargo.lock", "")?;
    for folder in ["spec", "generated/src"] {
        copy(&root, folder, &place)?;
    }
    for file in ["generated/Cargo.toml", "generated/README.md"] {
        place.write(file, fs::read(root.join(file))?)?;
    }
    Ok(place)
}

fn copy(root: &Path, folder: &str, place: &Place) -> Result {
    for entry in fs::read_dir(root.join(folder))? {
        let entry = entry?;
        let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            copy(root, &name, place)?;
        } else {
            place.write(&name, fs::read(entry.path())?)?;
        }
    }
    Ok(())
}

/// This is the test that fails when a change of the description or of the generator has not
/// been brought to `generated/`.
#[test]
fn the_home_crate_is_up_to_date() -> Result {
    let run = Place::new()?.xtask("codegen --check")?;
    assert_eq!(run.code, Some(0), "\n{}{}", run.stdout, run.stderr);
    Ok(())
}

#[test]
fn emptied_files_come_back_to_the_byte() -> Result {
    let place = workspace()?;
    let sources: Vec<_> = place
        .tree()?
        .into_iter()
        .filter(|path| path.extension().is_some_and(|end| end == "rs"))
        .collect();
    assert!(sources.len() > 20);
    let before: Vec<_> = sources.iter().map(fs::read).collect::<Result<_, _>>()?;
    for path in &sources {
        fs::write(path, "")?;
    }
    let run = place.home("codegen")?;
    assert_eq!(run.code, Some(0), "{run:?}");
    let after: Vec<_> = sources.iter().map(fs::read).collect::<Result<_, _>>()?;
    assert!(before == after, "the files differ from those before");
    Ok(())
}

#[test]
fn one_constraint_more_is_told_and_touches_only_its_type() -> Result {
    let place = workspace()?;
    let spec = place.text("spec/conversations-webhook.yaml")?;
    let changed = spec.replace("^WH[0-9a-fA-F]{32}$", "^WH[0-9a-f]{32}$");
    assert_ne!(spec, changed);
    place.write("spec/conversations-webhook.yaml", changed)?;

    let check = place.home("codegen --check")?;
    assert_eq!(check.code, Some(1), "{check:?}");
    for words in [
        "generated/src/types/webhook_sid.rs",
        "-/// Has exactly 34 characters, and matches `^WH[0-9a-fA-F]{32}$`.",
        "+/// Has exactly 34 characters, and matches `^WH[0-9a-f]{32}$`.",
        "cargo xtask codegen",
    ] {
        assert!(
            check.stdout.contains(words),
            "{words:?} is not in {check:?}"
        );
    }

    let run = place.home("codegen")?;
    assert!(run.stdout.contains("1 file written"), "{run:?}");
    assert_eq!(place.home("codegen --check")?.code, Some(0));
    Ok(())
}

#[test]
fn a_typo_is_told_at_its_place_and_nothing_changes() -> Result {
    let typos = [
        ("schemas/WebhookSid'", "schemas/WebhokSid'", "E0201"),
        ("minLength: 34", "minLength: x", "E0101"),
        ("type: integer", "type: integr", "E0103"),
    ];
    for (right, wrong, code) in typos {
        let place = workspace()?;
        let before = place.tree()?;
        let spec = place.text("spec/conversations-webhook.yaml")?;
        let line = 1 + spec
            .lines()
            .take_while(|line| !line.contains(right))
            .count();
        place.write(
            "spec/conversations-webhook.yaml",
            spec.replacen(right, wrong, 1),
        )?;
        let run = place.home("codegen")?;
        assert_eq!(run.code, Some(3), "{run:?}");
        assert!(run.stderr.contains(&format!("error[{code}]")), "{run:?}");
        let place_told = format!("conversations-webhook.yaml:{line}:");
        assert!(
            run.stderr.contains(&place_told),
            "{place_told} is not in {run:?}"
        );
        assert_eq!(before, place.tree()?);
    }
    Ok(())
}
