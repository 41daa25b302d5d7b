//! A scratch workspace below `target`, in which the crates of a run are compiled.
//!
//! Imports `failure`, `plan` and `write`.

use crate::failure::Failure;
use crate::plan::Plan;
use crate::write;
use codegen::File;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The folder of the crates within the workspace.
pub(crate) const CRATES: &str = "crates";

/// A workspace on disk. Unchanged files are not touched, so that a second run compiles only what
/// is new.
#[derive(Debug)]
pub(crate) struct Workspace {
    /// Its folder.
    pub(crate) root: PathBuf,
}

impl Workspace {
    /// Returns the folder of build artifacts.
    pub(crate) fn target(&self) -> PathBuf {
        self.root.join("target")
    }

    /// Writes a crate, which was generated as a member of a workspace.
    pub(crate) fn write_crate(&self, package: &str, files: &[File]) -> Result<(), Failure> {
        let out = self.root.join(CRATES).join(package);
        // Edits in a scratch folder are not worth keeping.
        write::write(&Plan::new(&out, files)?, true).map(|_| ())
    }

    /// Writes the manifest of a workspace with these crates. The lock file is that of this
    /// repository, so that the crates are compiled with the dependencies that they are tested with.
    pub(crate) fn write_manifest(&self, packages: &[&str], lock: &Path) -> Result<(), Failure> {
        let members = packages
            .iter()
            .map(|name| format!("    \"{CRATES}/{name}\",\n"));
        let manifest = format!(
            "[workspace]\nresolver = \"3\"\nmembers = [\n{}]\n\n\
             # Each crate is compiled as a whole or not at all.\n\
             [profile.dev]\ndebug = false\nincremental = false\n",
            members.collect::<String>()
        );
        let manifest_path = self.root.join("Cargo.toml");
        let written = fs::create_dir_all(&self.root)
            .and_then(|()| write_if_changed(&manifest_path, manifest.as_bytes()))
            .and_then(|()| write_if_changed(&self.root.join("Cargo.lock"), &fs::read(lock)?));
        written.map_err(|error| Failure::unwritable(&self.root, &error, None))
    }
}

/// Writes a file unless it has this text already.
pub(crate) fn write_if_changed(path: &Path, text: &[u8]) -> io::Result<()> {
    match fs::read(path) {
        Ok(current) if current == text => Ok(()),
        _ => fs::write(path, text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::error::Error;

    #[test]
    fn crates_are_written_once_and_listed_as_members() -> Result<(), Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let workspace = Workspace {
            root: folder.path().join("corpus"),
        };
        let files = [File::with_header("Cargo.toml", "a.yaml", "[package]\n")];
        let write = || workspace.write_crate("corpus_a", &files);
        write().expect("is writable");
        let manifest = workspace.root.join("crates/corpus_a/Cargo.toml");
        assert_eq!(fs::read_to_string(&manifest)?, files[0].text);
        let time = manifest.metadata()?.modified()?;
        write().expect("is writable");
        assert_eq!(manifest.metadata()?.modified()?, time);

        let lock = folder.path().join("Cargo.lock");
        fs::write(&lock, "version = 4\n")?;
        workspace
            .write_manifest(&["corpus_a"], &lock)
            .expect("is writable");
        let text = fs::read_to_string(workspace.root.join("Cargo.toml"))?;
        assert!(
            text.contains("members = [\n    \"crates/corpus_a\",\n]\n"),
            "{text}"
        );
        Ok(())
    }
}
