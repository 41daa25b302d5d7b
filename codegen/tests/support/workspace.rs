//! A workspace of emitted crates below the target folder, with the lock file of this repository, so
//! that nothing else has to be downloaded.

#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    reason = "each test uses a part of this, and fails if it cannot write its files"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::{Files, announce, files_below};

pub struct Workspace {
    root: PathBuf,
    /// How many crates it has.
    pub members: usize,
}

impl Workspace {
    /// Writes a workspace into a folder of this name. `files` begin with the name of a member, and
    /// `tables` are further tables of the manifest.
    pub fn write(name: &str, members: &[String], mut files: Files, tables: &str) -> Self {
        let workspace = Self {
            root: Path::new(env!("CARGO_TARGET_TMPDIR")).join(name),
            members: members.len(),
        };
        let manifest = format!(
            "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n\
             [profile.dev]\ndebug = false\n\n{tables}"
        );
        files.insert("Cargo.toml".to_owned(), manifest);
        workspace.sync(&files);
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
        fs::copy(lock, workspace.root.join("Cargo.lock")).unwrap();
        workspace
    }

    /// Touches only what differs, so that only that is compiled again.
    fn sync(&self, wanted: &Files) {
        let there = files_below(&self.root, &["Cargo.lock"]);
        for path in there.keys().filter(|path| !wanted.contains_key(*path)) {
            fs::remove_file(self.root.join(path)).unwrap();
        }
        for (path, text) in wanted {
            if there.get(path) != Some(text) {
                let path = self.root.join(path);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
        }
    }

    /// Runs a command of cargo that has to succeed.
    pub fn cargo(&self, arguments: &str) {
        let output = self.run(arguments);
        let text = String::from_utf8_lossy(&output.stderr);
        let printed = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success(),
            "cargo {arguments}\n{printed}\n{text}"
        );
    }

    /// Runs a command of cargo.
    pub fn run(&self, arguments: &str) -> Output {
        announce(&format!("running cargo {arguments}"));
        // Beside the sources, so that they can be listed; all workspaces share the dependencies.
        let target = self.root.with_file_name("cases-target");
        Command::new(env!("CARGO"))
            .arg("--offline")
            .args(arguments.split(' '))
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", target)
            .env("CARGO_TERM_COLOR", "never")
            .env("RUSTDOCFLAGS", "-Dwarnings")
            .output()
            .unwrap()
    }
}
