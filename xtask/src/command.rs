//! `cargo xtask codegen` as a line of text: the command that brings a crate up to date, and the
//! one that the manifest of a crate states.
//!
//! Imports `failure`, `input`, `levels`, `options`, `route` and `workspace`.

use crate::failure::Failure;
use crate::input::file_name;
use crate::levels;
use crate::options::Codegen;
use crate::route::Route;
use crate::workspace::resolved;
use codegen::Interpretation;
use codegen::diag::printable;
use std::env;
use std::path::Path;

/// The beginning of the line.
const COMMAND: &str = "cargo xtask codegen";

/// Returns the command with the options that shape a crate, and paths as they were given.
pub(crate) fn as_given(options: &Codegen) -> String {
    let text = |path: &Path| path.to_string_lossy().into_owned();
    let given = Paths {
        spec: options.spec.as_deref().map(text),
        out: options.out.as_deref().map(text),
        overlays: options.overlays.iter().map(|path| text(path)).collect(),
        root: options.lookup.root.as_deref().map(text),
        maps: maps(options, text),
    };
    line(options, &given)
}

/// Returns the command for the manifest of a crate. Where `--out` leads to the crate, the command
/// works: for a member, that is the root of its workspace, and for a crate that stands alone, its
/// own folder. So the text is the same wherever the command was started. It contains no path of
/// the machine: if the way from there to the document cannot be told from the arguments, both
/// paths are those that were given, or the document is only named.
pub(crate) fn for_manifest(
    options: &Codegen,
    spec: &Path,
    out: &Path,
    root: Option<&Path>,
) -> Result<String, Failure> {
    let current =
        env::current_dir().map_err(|error| Failure::unreadable(Path::new("."), &error))?;
    let route = |path: &Path| Route::new(path, &current);
    let folder = resolved(out)?;
    let base = root.unwrap_or(&folder);
    let below = |path: &Path| {
        let path = path.strip_prefix(base).ok()?;
        Route::new(path, base).map(|route| route.to_string())
    };
    let depth = folder.components().count() - base.components().count();
    let out_from_base = below(&folder).unwrap_or_default();
    let place = |path: &Path| {
        Ok::<_, Failure>(match (below(&resolved(path)?), route(path), route(out)) {
            (Some(path), ..) => (path, out_from_base.clone()),
            (None, Some(path), Some(out)) => match out.above(depth).to(&path) {
                Some(path) => (path.to_string(), out_from_base.clone()),
                None => (path.to_string(), out.to_string()),
            },
            _ => (file_name(path), out_from_base.clone()),
        })
    };
    let (spec, out) = place(spec)?;
    let other = |path: &Path| place(path).map_or_else(|_| file_name(path), |(path, _)| path);
    let paths = Paths {
        spec: Some(spec),
        out: Some(out),
        overlays: options.overlays.iter().map(|path| other(path)).collect(),
        root: options.lookup.root.as_deref().map(other),
        maps: maps(options, other),
    };
    Ok(printable(&line(options, &paths)))
}

/// The paths in a command.
struct Paths {
    spec: Option<String>,
    out: Option<String>,
    overlays: Vec<String>,
    root: Option<String>,
    /// The values of `--map`.
    maps: Vec<String>,
}

fn maps(options: &Codegen, text: impl Fn(&Path) -> String) -> Vec<String> {
    let maps = options.lookup.maps.iter();
    maps.map(|(url, folder)| format!("{url}={}", text(folder)))
        .collect()
}

/// Returns the command that a manifest states.
pub(crate) fn stated_in(manifest: &str) -> Option<&str> {
    let mut comments = manifest.lines().map_while(|line| match line {
        "" => Some(""),
        _ => line.strip_prefix("# "),
    });
    comments.find(|comment| comment.starts_with(COMMAND))
}

/// Returns the command with these paths.
fn line(options: &Codegen, paths: &Paths) -> String {
    let mut words = vec![COMMAND.to_owned()];
    let mut flag = |flag: &str, value: Option<&str>| {
        let word = value.map(|value| format!("{flag} {}", shell_word(value)));
        words.extend(word);
    };
    flag("--spec", paths.spec.as_deref());
    for overlay in &paths.overlays {
        flag("--overlay", Some(overlay));
    }
    flag("--root", paths.root.as_deref());
    for map in &paths.maps {
        flag("--map", Some(map));
    }
    flag("--out", paths.out.as_deref());
    flag("--name", options.name.as_deref());
    flag("--crate-version", options.version.as_deref());
    flag("--license", options.license.as_deref());
    flag("--repository", options.repository.as_deref());
    let keywords = options.keywords.as_ref().map(|words| words.join(","));
    flag("--keywords", keywords.as_deref());
    for operation in &options.operations {
        flag("--operation", Some(operation));
    }
    if options.interpretation == Interpretation::Strict {
        words.push("--strict-schemas".to_owned());
    }
    words.extend(levels::options(&options.levels));
    if options.member {
        words.push("--member".to_owned());
    }
    words.join(" ")
}

/// Quotes a word for a shell if necessary.
fn shell_word(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "_-./:=,@%+".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Lookup;
    use codegen::diag::Levels;

    fn options() -> Codegen {
        Codegen {
            spec: Some("a b.yaml".into()),
            overlays: vec!["o1.yaml".into(), "o2.yaml".into()],
            lookup: Lookup {
                root: Some("..".into()),
                maps: vec![("https://a.b/c".into(), "d".into())],
            },
            out: Some("o".into()),
            name: Some("n".into()),
            version: Some("1.2.0".into()),
            license: Some("MIT OR Apache-2.0".into()),
            repository: Some("https://example.org/a".into()),
            keywords: Some(vec!["api".into(), "pets".into()]),
            operations: vec!["GET /a\n".into()],
            interpretation: Interpretation::Strict,
            levels: Levels::default(),
            member: true,
            check: true,
            force: true,
            report: Some("r".into()),
        }
    }

    #[test]
    fn the_command_has_the_options_that_shape_a_crate() {
        let command = "cargo xtask codegen --spec 'a b.yaml' --overlay o1.yaml \
                       --overlay o2.yaml --root .. \
                       --map https://a.b/c=d --out o --name n \
                       --crate-version 1.2.0 --license 'MIT OR Apache-2.0' \
                       --repository https://example.org/a --keywords api,pets \
                       --operation 'GET /a\n' --strict-schemas --member";
        assert_eq!(as_given(&options()), command);
        assert_eq!(as_given(&Codegen::default()), COMMAND);
    }

    #[test]
    fn the_command_in_a_manifest_has_no_path_of_the_machine() {
        let current = env::current_dir().expect("is there");
        let command = |spec: &str, out: &str, depth: usize| {
            let root = resolved(Path::new(out)).expect("is readable");
            let root = root.ancestors().nth(depth).map(Path::to_owned);
            let root = root.filter(|_| depth > 0);
            let options = Codegen::default();
            let command = for_manifest(&options, spec.as_ref(), out.as_ref(), root.as_deref());
            let command = command.expect("is readable");
            command.replace(COMMAND, "").trim_start().to_owned()
        };
        let absolute = |path: &str| current.join(path).display().to_string();
        let alone = "--spec ../specs/a.yaml --out .";
        assert_eq!(command("specs/a.yaml", "client", 0), alone);
        assert_eq!(
            command(&absolute("specs/a.yaml"), &absolute("client"), 0),
            alone
        );
        assert_eq!(
            command("client/a.yaml", "./client/", 0),
            "--spec a.yaml --out ."
        );
        assert_eq!(
            command("a.yaml", "../client", 0),
            "--spec a.yaml --out ../client"
        );
        assert_eq!(
            command("/nowhere/a.yaml", "client", 0),
            "--spec a.yaml --out ."
        );
        let member = "--spec specs/a.yaml --out crates/client";
        assert_eq!(command("specs/a.yaml", "crates/client", 2), member);
        assert_eq!(
            command("../api/a.yaml", "client", 1),
            "--spec ../api/a.yaml --out client"
        );
    }

    #[test]
    fn the_command_in_a_manifest_leads_to_the_overlays() {
        let options = Codegen {
            overlays: vec!["specs/b.yaml".into(), "client/c.yaml".into()],
            ..Codegen::default()
        };
        let command = for_manifest(&options, "specs/a.yaml".as_ref(), "client".as_ref(), None);
        let expected = "cargo xtask codegen --spec ../specs/a.yaml --overlay ../specs/b.yaml \
                        --overlay c.yaml --out .";
        assert_eq!(command.expect("is readable"), expected);
    }

    #[test]
    fn a_text_cannot_leave_the_comment() {
        let command = for_manifest(&options(), "a".as_ref(), "b".as_ref(), None);
        assert!(command.is_ok_and(|command| command.contains("'GET /a\\u{a}'")));
    }

    #[test]
    fn the_command_is_found_in_a_manifest() {
        let text = "# @generated by x; digest: 0\n\n# Words:\n# cargo xtask codegen --out .\n\n[package]\n";
        assert_eq!(stated_in(text), Some("cargo xtask codegen --out ."));
        assert_eq!(stated_in("# a\n[package]\n# cargo xtask codegen\n"), None);
    }
}
