//! Runs the command in a temporary folder.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

pub(crate) type Result<T = (), E = Box<dyn Error>> = std::result::Result<T, E>;

/// A temporary folder.
pub(crate) struct Folder(TempDir);

/// The output of a run.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Folder {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self(tempfile::tempdir()?))
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) -> Result {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap_or(&path))?;
        Ok(fs::write(path, text)?)
    }

    pub(crate) fn text(&self, path: &str) -> Result<String> {
        Ok(fs::read_to_string(self.path(path))?)
    }

    /// Runs `xtask` in this folder, with the arguments in a line.
    pub(crate) fn xtask(&self, line: &str) -> Result<Run> {
        let words: Vec<_> = line.split_whitespace().collect();
        run(&words, self.0.path(), env!("CARGO").as_ref())
    }

    /// Runs `xtask` in a folder in this one.
    pub(crate) fn xtask_in(&self, folder: &str, words: &[&str]) -> Result<Run> {
        run(words, &self.path(folder), env!("CARGO").as_ref())
    }

    /// Runs `xtask` with a program in this folder as cargo.
    pub(crate) fn xtask_with_cargo(&self, line: &str, cargo: &str) -> Result<Run> {
        let words: Vec<_> = line.split_whitespace().collect();
        run(&words, self.0.path(), &self.path(cargo))
    }

    /// Returns the paths of all files and folders, sorted.
    pub(crate) fn tree(&self) -> Result<Vec<PathBuf>> {
        let mut found = Vec::new();
        walk(self.0.path(), &mut found)?;
        found.sort();
        Ok(found)
    }
}

/// Runs `xtask` in a folder.
pub(crate) fn run(words: &[&str], folder: &Path, cargo: &Path) -> Result<Run> {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(words)
        .env("CARGO", cargo)
        .current_dir(folder)
        .output()?;
    Ok(Run {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout)?,
        stderr: String::from_utf8(output.stderr)?,
    })
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> Result {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() && !path.is_symlink() {
            walk(&path, found)?;
        }
        found.push(path);
    }
    Ok(())
}
