//! Home: the description and the crate that the command is about when it is given none.
//!
//! Imports nothing.

use codegen::{Interpretation, Package, Settings};
use std::ffi::OsStr;
use std::path::{Component, Path, PathBuf};

/// The description, from the root of the workspace.
const SPEC: &str = "spec/conversations-webhook.yaml";

/// The crate, from the root of the workspace.
const CRATE: &str = "generated";

/// Lines for `[dev-dependencies]` of the crate, for its tests and examples by hand.
const DEV_DEPENDENCIES: &[&str] = &[
    r#"allocation-counter = "0.8" # checking what is good allocates nothing"#,
    r#"divan.workspace = true # benches"#,
    r#"generated = { path = ".", features = ["ureq"] } # tests and examples use both transports"#,
    r#"lexopt.workspace = true # the arguments of the example"#,
    r#"regex.workspace = true # what benches compare with"#,
    r#"regress.workspace = true # what benches compare with"#,
    r#"serde = { version = "1", features = ["derive"] } # what benches compare with"#,
    r#"tokio = { version = "1", features = ["macros", "rt"] } # runs the asynchronous client"#,
    r#"trybuild = "1" # what must not compile"#,
];

/// Benches by hand.
const BENCHES: &[&str] = &["request_response", "validation"];

/// The home description.
pub(crate) fn spec() -> PathBuf {
    from_here(SPEC)
}

/// The folder of the home crate.
pub(crate) fn out() -> PathBuf {
    from_here(CRATE)
}

/// Whether a folder is the home crate's, however it is written.
pub(crate) fn is_home(folder: &Path) -> bool {
    let home = root().join(CRATE).canonicalize();
    let folder = folder.canonicalize();
    matches!((home, folder), (Ok(home), Ok(folder)) if home == folder)
}

/// How the home crate is generated.
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

/// A path of the workspace, as short as it can be told from the current folder.
fn from_here(path: &str) -> PathBuf {
    let whole = root().join(path);
    match std::env::current_dir() {
        Ok(here) => relative(&whole, &here),
        Err(_) => whole,
    }
}

/// The root of the workspace: the folder above this package.
pub(crate) fn root() -> PathBuf {
    // Cargo sets the variable when it runs the command; a binary run by itself may have
    // been moved, but then nothing better is known than where it was built.
    let package = std::env::var_os("CARGO_MANIFEST_DIR");
    let package = package
        .as_deref()
        .unwrap_or(OsStr::new(env!("CARGO_MANIFEST_DIR")));
    let package = Path::new(package);
    package.parent().unwrap_or(package).to_owned()
}

/// The way from one absolute path to another, without the parts that they share.
fn relative(to: &Path, from: &Path) -> PathBuf {
    let shared = to
        .components()
        .zip(from.components())
        .take_while(|(a, b)| a == b)
        .count();
    // Across drives, or with nothing but `/` in common, the whole path is clearer.
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
    fn paths_are_told_from_where_the_user_is() {
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
    fn the_root_has_the_workspace_manifest() {
        assert!(root().join("Cargo.lock").is_file());
    }
}
