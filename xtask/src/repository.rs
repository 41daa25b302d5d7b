//! This repository: its root, its OpenAPI document, and the crate that is generated from it. They
//! are the defaults of `cargo xtask codegen`.
//!
//! Imports nothing.

use codegen::{Interpretation, Package, Settings};
use std::ffi::OsStr;
use std::path::{Component, Path, PathBuf};

/// The OpenAPI document, relative to the root.
const SPEC: &str = "spec/conversations-webhook.yaml";

/// The generated crate, relative to the root.
const CRATE: &str = "generated";

/// Lines for `[dev-dependencies]` of the crate, for its hand-written tests and examples.
const DEV_DEPENDENCIES: &[&str] = &[
    r#"allocation-counter = "0.8" # validating a valid value allocates nothing"#,
    r#"divan.workspace = true # benches"#,
    r#"generated = { path = ".", features = ["ureq"] } # tests and examples use both transports"#,
    r#"lexopt.workspace = true # the arguments of the example"#,
    r#"regex.workspace = true # benches compare with it"#,
    r#"regress.workspace = true # benches compare with it"#,
    r#"serde = { version = "1", features = ["derive"] } # benches compare with it"#,
    r#"tokio = { version = "1", features = ["macros", "rt"] } # runs the asynchronous client"#,
    r#"trybuild = "1" # tests that must not compile"#,
];

/// The hand-written benches of the crate.
const BENCHES: &[&str] = &["request_response", "validation"];

/// Returns the path of the OpenAPI document.
pub(crate) fn spec() -> PathBuf {
    from_current_dir(SPEC)
}

/// Returns the folder of the generated crate.
pub(crate) fn generated_crate() -> PathBuf {
    from_current_dir(CRATE)
}

/// Returns whether a path leads to the folder of the generated crate.
pub(crate) fn is_generated_crate(folder: &Path) -> bool {
    let own = root().join(CRATE).canonicalize();
    let folder = folder.canonicalize();
    matches!((own, folder), (Ok(own), Ok(folder)) if own == folder)
}

/// Returns the settings of the generated crate.
pub(crate) fn settings() -> Settings {
    Settings {
        package: Package {
            name: Some(CRATE.to_owned()),
            member: true,
            dev_dependencies: DEV_DEPENDENCIES.iter().map(ToString::to_string).collect(),
            benches: BENCHES.iter().map(ToString::to_string).collect(),
        },
        operations: Vec::new(),
        interpretation: Interpretation::Inferred,
    }
}

/// Returns a path in the repository relative to the current folder.
fn from_current_dir(path: &str) -> PathBuf {
    let whole = root().join(path);
    match std::env::current_dir() {
        Ok(current) => relative(&whole, &current),
        Err(_) => whole,
    }
}

/// Returns the root of the repository: the folder above this package.
pub(crate) fn root() -> PathBuf {
    // Cargo sets the variable when it runs the command. A binary that is run directly may have
    // been moved; the folder in which it was built is the best guess then.
    let package = std::env::var_os("CARGO_MANIFEST_DIR");
    let package = package
        .as_deref()
        .unwrap_or(OsStr::new(env!("CARGO_MANIFEST_DIR")));
    let package = Path::new(package);
    package.parent().unwrap_or(package).to_owned()
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
        assert!(root().join("Cargo.lock").is_file());
    }
}
