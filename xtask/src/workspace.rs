//! A workspace in which all crates of a run are compiled.
//!
//! Imports `read`, `report` and the writing of crates.

use crate::plan::Plan;
use crate::read::reason;
use crate::report::{Exit, Failure, quoted};
use crate::write;
use codegen::{File, Source};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The folder of the crates within the workspace.
pub(crate) const CRATES: &str = "crates";

/// How the part of a manifest begins that only a crate which stands alone has.
const ALONE: &str = "\n# This crate is a workspace of its own";

/// A workspace on disk. What is there already stays where nothing changes, so that a second
/// run compiles only what is new.
#[derive(Debug)]
pub(crate) struct Workspace {
    /// Its folder.
    pub(crate) root: PathBuf,
}

impl Workspace {
    /// Where cargo puts what it makes.
    pub(crate) fn target(&self) -> PathBuf {
        self.root.join("target")
    }

    /// Writes the crate of a document.
    pub(crate) fn write(
        &self,
        package: &str,
        source: &Source<'_>,
        files: &[File],
    ) -> Result<(), Failure> {
        let member = |file: &File| match file.text.split_once(ALONE) {
            Some((manifest, _)) if file.path == "Cargo.toml" => {
                // Without its two lines at the top, which are made anew.
                let body = manifest.splitn(3, '\n').last().unwrap_or_default();
                File::with_header("Cargo.toml", source, body.trim_start())
            }
            _ => file.clone(),
        };
        let files: Vec<_> = files.iter().map(member).collect();
        let out = self.root.join(CRATES).join(package);
        // The folder is scratch: nobody's edits are in it.
        write::write(&Plan::new(&out, &files)?, true).map(|_| ())
    }

    /// Makes a workspace of these crates. The lock file is that of this repository, so that
    /// what is compiled is what the emitted crates are tested with.
    pub(crate) fn close(&self, packages: &[&str], lock: &Path) -> Result<(), Failure> {
        let members = packages
            .iter()
            .map(|name| format!("    \"{CRATES}/{name}\",\n"));
        let manifest = format!(
            "[workspace]\nresolver = \"3\"\nmembers = [\n{}]\n\n\
             # Each crate is compiled whole or not at all.\n\
             [profile.dev]\ndebug = false\nincremental = false\n",
            members.collect::<String>()
        );
        let manifest_path = self.root.join("Cargo.toml");
        let written = fs::create_dir_all(&self.root)
            .and_then(|()| put(&manifest_path, manifest.as_bytes()))
            .and_then(|()| put(&self.root.join("Cargo.lock"), &fs::read(lock)?));
        written.map_err(|error| {
            let root = quoted(self.root.display());
            let message = format!("{root} cannot be written: {}", reason(&error));
            Failure::new(Exit::Failed, &message, None)
        })
    }
}

/// Writes a file where its text is another one.
pub(crate) fn put(path: &Path, text: &[u8]) -> io::Result<()> {
    match fs::read(path) {
        Ok(there) if there == text => Ok(()),
        _ => fs::write(path, text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::error::Error;

    #[test]
    fn a_member_is_no_workspace_of_its_own() -> Result<(), Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let workspace = Workspace {
            root: folder.path().join("corpus"),
        };
        let source = Source {
            name: "a.yaml",
            text: "",
        };
        let body = format!("[package]\nname = \"corpus_a\"\n{ALONE}, wherever.\n[workspace]\n");
        let files = [File::with_header("Cargo.toml", &source, &body)];
        workspace
            .write("corpus_a", &source, &files)
            .expect("is written");
        let manifest = workspace.root.join("crates/corpus_a/Cargo.toml");
        let text = fs::read_to_string(&manifest)?;
        assert!(
            text.ends_with("\n\n[package]\nname = \"corpus_a\"\n"),
            "{text}"
        );
        let time = manifest.metadata()?.modified()?;
        workspace
            .write("corpus_a", &source, &files)
            .expect("is written");
        assert_eq!(manifest.metadata()?.modified()?, time);

        let lock = folder.path().join("Cargo.lock");
        fs::write(&lock, "version = 4\n")?;
        workspace.close(&["corpus_a"], &lock).expect("is written");
        let text = fs::read_to_string(workspace.root.join("Cargo.toml"))?;
        assert!(
            text.contains("members = [\n    \"crates/corpus_a\",\n]\n"),
            "{text}"
        );
        Ok(())
    }
}
