//! This repository: its root, its OpenAPI document, and the crate that is generated from it. They
//! are the defaults of `cargo xtask codegen`.
//!
//! Imports `failure`, `terminal` and `workspace`.

use crate::failure::{Exit, Failure};
use crate::terminal::quoted;
use crate::workspace::Enclosing;
use codegen::{Package, Settings};
use std::path::{Component, Path, PathBuf};

/// The OpenAPI document, relative to the root.
const SPEC: &str = "spec/conversations-webhook.yaml";

/// The generated crate, relative to the root.
const CRATE: &str = "generated";

/// Lines for `[dev-dependencies]` of the crate, for its hand-written tests and examples.
const DEV_DEPENDENCIES: &[&str] = &[
    r#"allocation-counter = "0.8" # validating a valid value allocates nothing"#,
    r#"divan.workspace = true # benches"#,
    r#"form_urlencoded = "1.2" # benches compare with it"#,
    r#"generated = { path = ".", features = ["native-certs", "reqwest", "tower", "tracing", "ureq"] } # tests use all transports"#,
    r#"http-body-util = "0.1.2" # benches compare with hyper"#,
    r#"hyper-util = { version = "0.1.20", default-features = false, features = ["client-legacy", "http1", "tokio"] } # benches compare with it"#,
    r#"lexopt.workspace = true # the arguments of the example"#,
    r#"rcgen = "0.14" # certificates of servers in tests"#,
    r#"regex.workspace = true # benches compare with it"#,
    r#"regress.workspace = true # benches compare with it"#,
    r#"reqwest = { version = "0.13.2", default-features = false } # a client of an application"#,
    r#"rustls = { version = "0.23", default-features = false, features = ["ring", "std", "tls12"] } # servers in tests"#,
    r#"serde = { version = "1", features = ["derive"] } # benches compare with it"#,
    r#"socket2 = "0.6" # resets connections in tests"#,
    r#"tokio = { version = "1", features = ["macros", "rt"] } # runs the asynchronous client"#,
    r#"tower = { version = "0.5", features = ["util"] } # a service as a transport, in tests"#,
    r#"tracing-subscriber = { version = "0.3", default-features = false, features = ["fmt", "json"] } # reads spans in tests"#,
    r#"trybuild = "1" # tests that must not compile"#,
    r#"ureq = { version = "3.5", default-features = false, features = ["rustls"] } # benches compare with it"#,
];

/// The hand-written benches of the crate.
const BENCHES: &[&str] = &["overhead", "request_response", "validation"];

/// Returns the path of the OpenAPI document.
pub(crate) fn spec() -> Result<PathBuf, Failure> {
    from_current_dir(SPEC)
}

/// Returns the folder of the generated crate.
pub(crate) fn generated_crate() -> Result<PathBuf, Failure> {
    from_current_dir(CRATE)
}

/// Returns whether a path leads to the folder of the generated crate, in any copy of this
/// repository.
pub(crate) fn is_generated_crate(folder: &Path) -> bool {
    let folder = folder.canonicalize().unwrap_or_default();
    let parent = folder.parent();
    folder.ends_with(CRATE) && parent.is_some_and(|parent| parent.join(SPEC).is_file())
}

/// Returns the settings of the generated crate.
pub(crate) fn settings() -> Result<Settings, Failure> {
    let workspace = Enclosing::of_member(&generated_crate()?)?;
    Ok(Settings {
        package: Package {
            name: Some(CRATE.to_owned()),
            workspace: Some(workspace.inherited()),
            dev_dependencies: DEV_DEPENDENCIES.iter().map(ToString::to_string).collect(),
            benches: BENCHES.iter().map(ToString::to_string).collect(),
            ..Package::default()
        },
        ..Settings::default()
    })
}

/// Returns a path in the repository relative to the current folder.
fn from_current_dir(path: &str) -> Result<PathBuf, Failure> {
    let root = root()?;
    if !root.join(SPEC).is_file() {
        let root = quoted(root.display());
        return Err(elsewhere(&format!(
            "the workspace {root} has no {}",
            quoted(SPEC)
        )));
    }
    let whole = root.join(path);
    Ok(match current_dir()?.canonicalize() {
        Ok(current) => relative(&whole, &current),
        Err(_) => whole,
    })
}

/// Returns the root of the repository: the workspace that the command was started in.
pub(crate) fn root() -> Result<PathBuf, Failure> {
    let found = Enclosing::of_folder(&current_dir()?)?;
    let found = found.ok_or_else(|| elsewhere("the current folder is not in a workspace"))?;
    Ok(found.root)
}

/// The failure of a command that was started outside of the repository.
fn elsewhere(reason: &str) -> Failure {
    let message = format!("`{CRATE}/` was not found: {reason}");
    let help =
        "pass `--spec FILE --out DIR`, or start the command in the workspace of the generator";
    Failure::new(Exit::Usage, &message, Some(help))
}

fn current_dir() -> Result<PathBuf, Failure> {
    std::env::current_dir().map_err(|error| Failure::unreadable(Path::new("."), &error))
}

/// Returns the relative path from one absolute path to another.
fn relative(to: &Path, from: &Path) -> PathBuf {
    let shared = to
        .components()
        .zip(from.components())
        .take_while(|(a, b)| a == b)
        .count();
    // On another drive, or with only `/` in common, the absolute path is clearer.
    if shared < 2 {
        return to.to_owned();
    }
    let up = from.components().skip(shared).map(|_| Component::ParentDir);
    let down = to.components().skip(shared);
    up.chain(down).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_relative_to_the_current_folder() {
        let spec = Path::new("/home/a/w/spec/x.yaml");
        assert_eq!(
            relative(spec, Path::new("/home/a/w")),
            Path::new("spec/x.yaml")
        );
        assert_eq!(
            relative(spec, Path::new("/home/a/w/xtask")),
            Path::new("../spec/x.yaml")
        );
        assert_eq!(relative(spec, Path::new("/tmp")), spec);
    }

    #[test]
    fn the_root_contains_the_lock_file() {
        let root = root().expect("is a workspace");
        assert!(root.join("Cargo.lock").is_file());
    }
}
