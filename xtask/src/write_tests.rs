//! Writing into a folder: what is touched, what is left, and what stops a run.

use super::*;
use crate::plan::Orphan;
use codegen::Source;
use std::collections::BTreeMap;
use std::error::Error;
use std::time::SystemTime;

type Result<T = (), E = Box<dyn Error>> = std::result::Result<T, E>;

fn file(path: &str, body: &str) -> File {
    let source = Source {
        name: "a.yaml",
        text: "",
    };
    File::with_header(path, &source, body)
}

fn crate_files(body: &str) -> Vec<File> {
    let paths = ["Cargo.toml", "src/lib.rs", "src/types/pet.rs"];
    paths.iter().map(|path| file(path, body)).collect()
}

fn run(out: &Path, files: &[File], force: bool) -> Result<Written, Failure> {
    write(&Plan::new(out, files)?, force)
}

/// Every file below a folder with its text; folders too, so that stray ones are noticed.
fn tree(folder: &Path) -> Result<BTreeMap<PathBuf, String>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.insert(path.clone(), String::new());
            found.extend(tree(&path)?);
        } else {
            found.insert(path.clone(), fs::read_to_string(&path)?);
        }
    }
    Ok(found)
}

fn times(folder: &Path) -> Result<Vec<SystemTime>> {
    let paths = tree(folder)?.into_keys();
    paths.map(|path| Ok(path.metadata()?.modified()?)).collect()
}

#[track_caller]
fn refused(outcome: Result<Written, Failure>, words: &str) {
    let failure = outcome.expect_err("is refused");
    assert_eq!(failure.exit, Exit::Failed);
    assert!(failure.text.contains(words), "{}", failure.text);
}

#[test]
fn a_crate_is_written_and_left_alone_the_second_time() -> Result {
    let folder = tempfile::tempdir()?;
    let out = folder.path().join("deep/crate");
    let files = crate_files("x\n");
    let first = run(&out, &files, false).expect("is written");
    assert_eq!(
        first,
        Written {
            written: 3,
            unchanged: 0,
            deleted: 0
        }
    );
    assert_eq!(tree(&out)?.len(), 5);
    let before = times(&out)?;
    let second = run(&out, &files, false).expect("is written");
    assert_eq!(
        second,
        Written {
            written: 0,
            unchanged: 3,
            deleted: 0
        }
    );
    assert_eq!(times(&out)?, before);
    Ok(())
}

#[test]
fn only_what_differs_is_written() -> Result {
    let folder = tempfile::tempdir()?;
    let mut files = crate_files("x\n");
    run(folder.path(), &files, false).expect("is written");
    let lib = folder.path().join("src/lib.rs");
    let pet = folder.path().join("src/types/pet.rs");
    let before = pet.metadata()?.modified()?;
    files[1] = file("src/lib.rs", "y\n");
    let done = run(folder.path(), &files, false).expect("is written");
    assert_eq!(
        done,
        Written {
            written: 1,
            unchanged: 2,
            deleted: 0
        }
    );
    assert_eq!(fs::read_to_string(lib)?, files[1].text);
    assert_eq!(pet.metadata()?.modified()?, before);
    assert_eq!(tree(folder.path())?.len(), 5);
    Ok(())
}

#[test]
fn an_empty_file_counts_as_missing() -> Result {
    let folder = tempfile::tempdir()?;
    let files = crate_files("x\n");
    run(folder.path(), &files, false).expect("is written");
    fs::write(folder.path().join("src/lib.rs"), "")?;
    let done = run(folder.path(), &files, false).expect("is written");
    assert_eq!(done.written, 1);
    Ok(())
}

#[test]
fn edits_by_hand_are_kept_until_forced() -> Result {
    let folder = tempfile::tempdir()?;
    let lib = folder.path().join("src/lib.rs");
    run(folder.path(), &crate_files("x\n"), false).expect("is written");
    fs::write(&lib, fs::read_to_string(&lib)? + "// mine\n")?;
    let before = tree(folder.path())?;
    let files = crate_files("y\n");
    refused(
        run(folder.path(), &files, false),
        "src/lib.rs` was edited by hand",
    );
    assert_eq!(tree(folder.path())?, before);
    run(folder.path(), &files, true).expect("is written");
    assert_eq!(fs::read_to_string(&lib)?, files[1].text);
    Ok(())
}

#[test]
fn files_of_others_are_kept_until_forced() -> Result {
    let folder = tempfile::tempdir()?;
    let manifest = folder.path().join("Cargo.toml");
    fs::write(&manifest, "[package]\nname = \"mine\"\n")?;
    let files = crate_files("x\n");
    refused(
        run(folder.path(), &files, false),
        "Cargo.toml` was not made by this command",
    );
    assert_eq!(tree(folder.path())?.len(), 1);
    run(folder.path(), &files, true).expect("is written");
    assert_eq!(fs::read_to_string(&manifest)?, files[0].text);
    Ok(())
}

#[test]
fn orphans_go_with_the_folders_that_they_leave_empty() -> Result {
    let folder = tempfile::tempdir()?;
    run(folder.path(), &crate_files("x\n"), false).expect("is written");
    let fewer = &crate_files("x\n")[..2];
    let done = run(folder.path(), fewer, false).expect("is written");
    assert_eq!(
        done,
        Written {
            written: 0,
            unchanged: 2,
            deleted: 1
        }
    );
    assert!(!folder.path().join("src/types").exists());
    assert_eq!(tree(folder.path())?.len(), 3);
    Ok(())
}

#[test]
fn orphans_that_somebody_wrote_stay() -> Result {
    let folder = tempfile::tempdir()?;
    let files = crate_files("x\n");
    run(folder.path(), &files, false).expect("is written");
    let pet = folder.path().join("src/types/pet.rs");
    fs::write(&pet, fs::read_to_string(&pet)? + "// mine\n")?;
    refused(
        run(folder.path(), &files[..2], false),
        "pet.rs` was edited by hand",
    );
    run(folder.path(), &files[..2], true).expect("is written");
    assert!(!pet.exists());
    let mine = folder.path().join("src/mine.rs");
    fs::write(&mine, "fn mine() {}\n")?;
    refused(
        run(folder.path(), &files, true),
        "mine.rs` was not made by this command",
    );
    assert!(mine.exists());
    Ok(())
}

#[test]
fn what_is_beside_the_sources_is_nobodys_business() -> Result {
    let folder = tempfile::tempdir()?;
    for path in ["tests/a.rs", "README.md", "src/.DS_Store", "src/lib.rs~"] {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("has one"))?;
        fs::write(path, "mine\n")?;
    }
    let done = run(folder.path(), &crate_files("x\n"), false).expect("is written");
    assert_eq!(done.deleted, 0);
    Ok(())
}

#[cfg(unix)]
#[test]
fn links_are_neither_followed_nor_replaced() -> Result {
    let folder = tempfile::tempdir()?;
    let target = folder.path().join("target");
    fs::create_dir(&target)?;
    fs::write(target.join("lib.rs"), "")?;
    let files = crate_files("x\n");
    for (link, to) in [("src", "../target"), ("Cargo.toml", "../target/lib.rs")] {
        let out = folder.path().join("out");
        fs::create_dir(&out)?;
        std::os::unix::fs::symlink(to, out.join(link))?;
        refused(run(&out, &files, true), "not made by this command");
        assert_eq!(fs::read_to_string(target.join("lib.rs"))?, "");
        fs::remove_dir_all(out)?;
    }
    Ok(())
}

#[test]
fn a_folder_is_needed() -> Result {
    let folder = tempfile::tempdir()?;
    let out = folder.path().join("file");
    fs::write(&out, "x")?;
    refused(run(&out, &crate_files("x\n"), true), "is no folder");
    refused(
        run(&out.join("inner"), &crate_files("x\n"), true),
        "cannot be",
    );
    Ok(())
}

#[test]
fn paths_that_lead_elsewhere_are_refused() -> Result {
    let folder = tempfile::tempdir()?;
    for path in [
        "../a.rs",
        "/etc/a.rs",
        "src/../../a.rs",
        "src\\a.rs",
        "src//a.rs",
        "src/",
        "",
        "build.rs",
        "src/.a.rs",
        "src/a\n.rs",
        "src/é.rs",
        "src",
    ] {
        refused(
            run(folder.path(), &[file(path, "x\n")], true),
            "not its place",
        );
    }
    let twice = [file("src/Pet.rs", "x\n"), file("src/pet.rs", "x\n")];
    refused(run(folder.path(), &twice, true), "not its place");
    assert!(tree(folder.path())?.is_empty());
    Ok(())
}

/// A plan whose last step must fail: an orphan that is not there.
fn failing<'g>(out: &Path, files: &'g [File]) -> Plan<'g> {
    let mut plan = Plan::new(out, files).expect("can be read");
    plan.orphans.push(Orphan {
        path: "src/none/none.rs".to_owned(),
        state: State::Stale,
    });
    plan
}

#[test]
fn a_run_that_fails_changes_nothing() -> Result {
    let folder = tempfile::tempdir()?;
    run(folder.path(), &crate_files("x\n"), false).expect("is written");
    let (before, times_before) = (
        tree(folder.path())?,
        times(&folder.path().join("src/types"))?,
    );
    let mut files = crate_files("y\n");
    files[2] = file("src/new/pet.rs", "y\n");
    refused(
        write(&failing(folder.path(), &files), false),
        "nothing was changed",
    );
    assert_eq!(tree(folder.path())?, before);
    assert_eq!(times(&folder.path().join("src/types"))?, times_before);
    Ok(())
}

#[test]
fn a_first_run_that_fails_leaves_no_folders() -> Result {
    let folder = tempfile::tempdir()?;
    let out = folder.path().join("a/b");
    let files = crate_files("x\n");
    refused(write(&failing(&out, &files), false), "nothing was changed");
    assert!(tree(folder.path())?.is_empty());
    Ok(())
}
