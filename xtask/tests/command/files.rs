//! Descriptions of several files: which files are read, and what is said of the others.

use super::support::{Folder, Result, Run};
use std::fs;
use std::path::Path;

/// The description in several files among the cases of the generator.
const FIXTURE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../codegen/tests/cases/several_files"
);

/// The command for the crate of `spec/api.yaml`.
const COMMAND: &str = "codegen --spec spec/api.yaml --out out";

/// A document whose only response is a schema.
fn entry(reference: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: a, version: '1'}}\npaths: {{/a: {{get: {{responses: {{'200': \
         {{description: d, content: {{application/json: {{schema: {{$ref: '{reference}'}}}}}}}}}}}}}}}}\n"
    )
}

/// Runs the generator for a document that refers to another file.
fn run(folder: &Folder, reference: &str, options: &str) -> Result<Run> {
    folder.write("spec/api.yaml", entry(reference))?;
    folder.xtask(&format!("{COMMAND} {options}"))
}

#[track_caller]
fn refused(run: &Run, words: &[&str]) {
    assert_eq!(run.code, Some(3), "{run:?}");
    for word in words {
        assert!(run.stderr.contains(word), "{word}: {}", run.stderr);
    }
    assert!(
        run.stderr.contains("--> spec/api.yaml:3:"),
        "{}",
        run.stderr
    );
}

fn copy(from: &Path, folder: &Folder, to: &str) -> Result {
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let to = format!("{to}/{name}");
        match path.is_dir() {
            true => copy(&path, folder, &to)?,
            false => folder.write(&to, fs::read(&path)?)?,
        }
    }
    Ok(())
}

/// The files of a crate except the manifest, which states the command.
fn crate_files(folder: &Folder, out: &str) -> Result<Vec<(String, String)>> {
    let base = folder.path(out);
    let mut files = Vec::new();
    for path in folder.tree()? {
        let name = path.strip_prefix(&base).map(|it| it.display().to_string());
        if let Ok(name) = name
            && path.is_file()
            && name != "Cargo.toml"
        {
            files.push((name, fs::read_to_string(path)?));
        }
    }
    Ok(files)
}

#[test]
fn a_bundle_gives_the_same_crate() -> Result {
    let folder = Folder::new()?;
    copy(Path::new(FIXTURE), &folder, "spec")?;
    let run = folder.xtask("codegen --spec spec/spec.yaml --out one --name one")?;
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    for name in ["two/spec.yaml", "three/spec.json"] {
        let out = name.split('/').next().unwrap_or_default();
        fs::create_dir(folder.path(out))?;
        let run = folder.xtask(&format!("bundle --spec spec/spec.yaml {name}"))?;
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        assert_eq!(run.stdout, format!("{name}: 8 files in one document\n"));
        let line = format!("codegen --spec {name} --out {out}/crate --name one");
        assert_eq!(folder.xtask(&line)?.code, Some(0));
        let (one, two) = (
            crate_files(&folder, "one")?,
            crate_files(&folder, &format!("{out}/crate"))?,
        );
        let pairs = one.iter().zip(&two);
        let mut places = 0;
        for ((name, one), (other, two)) in pairs {
            assert_eq!(name, other);
            // The digest is in the first line, together with the name of the document.
            for (one, two) in one.lines().zip(two.lines()).skip(1) {
                let is_place = one.starts_with("/// Defined in `files/")
                    || one.contains("/// Defined in `files/");
                assert!(one == two || is_place, "{name}: {one} / {two}");
                places += usize::from(one != two);
            }
        }
        assert!(one.len() == two.len() && places > 3, "{places}");
    }
    Ok(())
}

#[test]
fn bundles_do_not_overwrite_the_description() -> Result {
    let folder = Folder::new()?;
    folder.write("spec/user.yaml", "{type: object}")?;
    folder.write("spec/api.yaml", entry("user.yaml"))?;
    for out in ["spec/user.yaml", "spec/../spec/api.yaml"] {
        let run = folder.xtask(&format!("bundle --spec spec/api.yaml {out}"))?;
        assert_eq!(run.code, Some(2), "{run:?}");
        assert!(
            run.stderr.contains("is a file of the description"),
            "{}",
            run.stderr
        );
    }
    folder.write("spec/api.yaml", entry("none.yaml"))?;
    refused(
        &folder.xtask("bundle --spec spec/api.yaml out.yaml")?,
        &["does not exist"],
    );
    Ok(())
}

#[test]
fn a_change_of_another_file_is_noticed() -> Result {
    let folder = Folder::new()?;
    folder.write(
        "spec/user.yaml",
        "{type: object, properties: {a: {type: string}}}",
    )?;
    folder.write("spec/never.yaml", "broken: [")?;
    assert_eq!(run(&folder, "user.yaml", "")?.code, Some(0));
    let check = format!("{COMMAND} --check");
    assert_eq!(folder.xtask(&check)?.code, Some(0));
    folder.write(
        "spec/user.yaml",
        "{type: object, properties: {b: {type: string}}}",
    )?;
    let run = folder.xtask(&check)?;
    assert_eq!(run.code, Some(1), "{run:?}");
    assert!(
        run.stdout.contains("stale: out/src/types/user.rs"),
        "{}",
        run.stdout
    );
    Ok(())
}

#[test]
fn faults_are_shown_in_their_file() -> Result {
    let folder = Folder::new()?;
    folder.write(
        "spec/s/user.yaml",
        "type: object\nproperties:\n  a: {type: strin}\n",
    )?;
    let run = run(&folder, "s/user.yaml", "")?;
    assert_eq!(run.code, Some(3));
    assert!(
        run.stderr.contains("--> spec/s/user.yaml:3:13"),
        "{}",
        run.stderr
    );
    assert!(
        run.stderr.contains("at #/properties/a/type"),
        "{}",
        run.stderr
    );
    folder.write("spec/s/user.yaml", "type: object\nproperties: [\n")?;
    let run = folder.xtask(COMMAND)?;
    assert!(run.stderr.contains("error[E0001]"), "{}", run.stderr);
    assert!(
        run.stderr.contains("--> spec/s/user.yaml:2:"),
        "{}",
        run.stderr
    );
    refused(
        &run,
        &["the reference `s/user.yaml` leads to a file with errors"],
    );
    Ok(())
}

#[test]
fn files_above_the_document_need_a_root() -> Result {
    let folder = Folder::new()?;
    folder.write("common/user.yaml", "{type: object}")?;
    let refusal = run(&folder, "../common/user.yaml", "")?;
    refused(
        &refusal,
        &[
            "error[E0205]",
            "leads out of the folder",
            "pass `--root DIR`",
        ],
    );
    let accepted = run(&folder, "../common/user.yaml", "--root .")?;
    assert_eq!(accepted.code, Some(0), "{}", accepted.stderr);
    assert!(
        folder
            .text("out/src/types/user.rs")?
            .contains("Defined in `common/user.yaml`.")
    );
    let manifest = folder.text("out/Cargo.toml")?;
    let command = "# cargo xtask codegen --spec ../spec/api.yaml --root .. --out .\n";
    assert!(manifest.contains(command), "{manifest}");
    let elsewhere = folder.xtask(&format!("{COMMAND} --root common"))?;
    assert_eq!(elsewhere.code, Some(2), "{elsewhere:?}");
    assert!(
        elsewhere
            .stderr
            .contains("`spec/api.yaml` is not below `common`"),
        "{}",
        elsewhere.stderr
    );
    Ok(())
}

#[test]
fn absolute_paths_folders_and_missing_files_are_refused() -> Result {
    let folder = Folder::new()?;
    let path = folder.path("spec/user.yaml");
    folder.write("spec/user.yaml", "{type: object}")?;
    folder.write("spec/dir/a.yaml", "{}")?;
    let absolute = run(&folder, &path.display().to_string(), "")?;
    refused(&absolute, &["error[E0205]", "is an absolute path"]);
    let url = format!("file://{}", path.display());
    refused(
        &run(&folder, &url, "")?,
        &["error[E0205]", "is an absolute path"],
    );
    refused(
        &run(&folder, "dir", "")?,
        &["error[E0201]", "is not a regular file"],
    );
    let words = [
        "error[E0201]",
        "leads to `spec/usr.yaml`, which does not exist",
    ];
    refused(&run(&folder, "usr.yaml", "")?, &words);
    refused(
        &run(&folder, "..%2f..%2fetc%2fpasswd", "")?,
        &["error[E0205]"],
    );
    folder.write("spec/latin.yaml", b"title: \xe9\n")?;
    refused(
        &run(&folder, "latin.yaml", "")?,
        &["error[E0201]", "the text is not UTF-8"],
    );
    Ok(())
}

#[cfg(unix)]
#[test]
fn links_are_followed_only_below_the_root() -> Result {
    use std::os::unix::fs::symlink;
    let folder = Folder::new()?;
    folder.write("outside/user.yaml", "{type: object}")?;
    folder.write("spec/real.yaml", "{type: object}")?;
    symlink("../outside/user.yaml", folder.path("spec/out.yaml"))?;
    symlink("../outside", folder.path("spec/dir"))?;
    symlink("real.yaml", folder.path("spec/user.yaml"))?;
    symlink("/dev/zero", folder.path("spec/zero.yaml"))?;
    let words = [
        "error[E0205]",
        "`spec/out.yaml`, which is a link out of `spec/`",
        "--root",
    ];
    refused(&run(&folder, "out.yaml", "")?, &words);
    refused(&run(&folder, "dir/user.yaml", "")?, &["is a link out of"]);
    refused(&run(&folder, "zero.yaml", "")?, &["is a link out of"]);
    assert_eq!(run(&folder, "user.yaml", "")?.code, Some(0));
    assert_eq!(run(&folder, "out.yaml", "--root .")?.code, Some(0));
    let device = folder.xtask("codegen --spec /dev/zero --out out")?;
    assert_eq!(device.code, Some(4), "{device:?}");
    Ok(())
}

#[test]
fn urls_are_read_from_copies() -> Result {
    let folder = Folder::new()?;
    let url = "https://example.com/schemas/v1/user.yaml#/User";
    folder.write(
        "copies/v1/user.yaml",
        "User: {type: object, properties: {p: {$ref: ../pet.json}}}",
    )?;
    folder.write("copies/pet.json", "{\"type\": \"object\"}")?;
    let refusal = run(&folder, url, "")?;
    let cure = "--map https://example.com/schemas/v1/=DIR";
    refused(
        &refusal,
        &["error[E0205]", "is a URL, and nothing is downloaded", cure],
    );
    let mapped = run(&folder, url, "--map https://example.com/schemas=copies")?;
    assert_eq!(mapped.code, Some(0), "{}", mapped.stderr);
    let user = folder.text("out/src/types/user.rs")?;
    assert!(
        user.contains("Defined in `https://example.com/schemas/v1/user.yaml#/User`."),
        "{user}"
    );
    let manifest = folder.text("out/Cargo.toml")?;
    assert!(
        manifest.contains("--map https://example.com/schemas=../copies"),
        "{manifest}"
    );
    folder.write("copies/pet.json", "{\"type\": \"objet\"}")?;
    let fault = folder.xtask(&format!(
        "{COMMAND} --map https://example.com/schemas=copies"
    ))?;
    assert!(
        fault.stderr.contains("--> copies/pet.json:1:10"),
        "{}",
        fault.stderr
    );
    let wrong = run(&folder, url, "--map example.com=copies")?;
    assert_eq!(wrong.code, Some(2), "{wrong:?}");
    Ok(())
}

#[test]
fn a_copy_below_the_root_is_the_same_file() -> Result {
    let folder = Folder::new()?;
    let user = "{type: object, properties: {u: {$ref: 'https://example.com/api/s/user.yaml'}}}";
    folder.write("spec/s/user.yaml", user)?;
    let run = run(
        &folder,
        "s/user.yaml",
        "--map https://example.com/api/=spec",
    )?;
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let types = folder.text("out/src/types/mod.rs")?;
    assert_eq!(
        types.matches("pub mod").count() + types.matches("\nmod ").count(),
        1,
        "{types}"
    );
    Ok(())
}

#[test]
fn a_report_names_the_files_of_constraints() -> Result {
    let folder = Folder::new()?;
    folder.write("spec/user.yaml", "{type: object, minProperties: 1}")?;
    assert_eq!(
        run(&folder, "user.yaml", "--report report.jsonl")?.code,
        Some(0)
    );
    let report = folder.text("report.jsonl")?;
    assert!(
        report.contains("\"pointer\":\"user.yaml#/minProperties\""),
        "{report}"
    );
    Ok(())
}
