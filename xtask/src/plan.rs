//! The changes that a run would make in the folder of the crate. Only reads the disk.
//!
//! Imports `failure` and `terminal`.

use crate::failure::{Exit, Failure};
use crate::terminal::quoted;
use codegen::{DigestState, File, digest_state};
use std::collections::{HashMap, HashSet};
use std::fs::{self, FileType};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The folder in the crate that contains generated files only.
const SOURCES: &str = "src";

/// The files outside of it that may be generated.
const OUTSIDE: &[&str] = &[IGNORE, "Cargo.toml", "README.md"];

/// A file that stays if it was not generated: it is as useful as ours, and often there before.
const IGNORE: &str = ".gitignore";

/// The state of the disk at the path of a generated file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// Nothing, or an empty file.
    Missing,
    /// The same file.
    Fresh,
    /// An unedited file of an earlier run.
    Stale,
    /// A generated file that was edited by hand.
    Edited,
    /// A file that was not generated.
    Foreign,
    /// Not a regular file: a folder or a symbolic link, for example.
    Blocked,
}

/// A file on disk that the document does not generate any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Orphan {
    /// Its path in the folder, separated by `/`.
    pub(crate) path: String,
    /// Stale if generated and unedited; otherwise edited, foreign or blocked.
    pub(crate) state: State,
}

/// The generated files compared with those on disk.
#[derive(Debug)]
pub(crate) struct Plan<'g> {
    /// The folder.
    pub(crate) out: PathBuf,
    /// Each generated file, and what is on disk in its place.
    pub(crate) files: Vec<(&'g File, State)>,
    /// Files on disk that the document does not generate any more.
    pub(crate) orphans: Vec<Orphan>,
}

impl<'g> Plan<'g> {
    /// Compares generated files with a folder, which may be absent.
    pub(crate) fn new(out: &Path, files: &'g [File]) -> Result<Self, Failure> {
        verify_paths(files)?;
        verify_folder(out)?;
        let mut folders = Folders::of(out);
        let files: Result<Vec<_>, _> = files
            .iter()
            .map(|file| Ok((file, folders.state_of(file)?)))
            .collect();
        let mut files = files?;
        files.retain(|(file, state)| file.path != IGNORE || *state != State::Foreign);
        let known: HashSet<_> = files.iter().map(|(file, _)| file.path.as_str()).collect();
        Ok(Self {
            out: out.to_owned(),
            orphans: orphans(out, &known)?,
            files,
        })
    }

    /// Returns the number of generated files in a state.
    pub(crate) fn count(&self, state: State) -> usize {
        self.files
            .iter()
            .filter(|(_, found)| *found == state)
            .count()
    }
}

/// Verifies the paths of generated files. The generator makes them of safe letters; this is a
/// second line of defense before anything is written.
fn verify_paths(files: &[File]) -> Result<(), Failure> {
    let mut seen = HashSet::new();
    for File { path, .. } in files {
        let is_plain = |part: &str| {
            let letters = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
            !part.is_empty() && !part.starts_with('.') && part.chars().all(letters)
        };
        let is_valid = match path.strip_prefix("src/") {
            Some(inner) => inner.split('/').all(is_plain),
            None => OUTSIDE.contains(&path.as_str()),
        };
        // Some file systems ignore case.
        let is_new = seen.insert(path.to_lowercase());
        if !(is_valid && is_new) {
            let message = format!("{} is not a valid path for a generated file", quoted(path));
            return Err(Failure::internal(&message));
        }
    }
    Ok(())
}

fn verify_folder(out: &Path) -> Result<(), Failure> {
    match fs::metadata(out) {
        Ok(about) if about.is_dir() => Ok(()),
        Ok(_) => {
            let message = format!("{} is not a folder", quoted(out.display()));
            Err(Failure::new(
                Exit::Failed,
                &message,
                Some("pass a folder as `--out`"),
            ))
        }
        // The path of a dangling link is not free.
        Err(error) if error.kind() == ErrorKind::NotFound && out.symlink_metadata().is_err() => {
            Ok(())
        }
        Err(error) => Err(Failure::unreadable(out, &error)),
    }
}

/// The folders of generated files on disk, each of which is looked at once.
struct Folders<'g> {
    out: &'g Path,
    /// By its path in the crate, the state of each file in a folder that does not exist.
    seen: HashMap<&'g str, Option<State>>,
}

impl<'g> Folders<'g> {
    fn of(out: &'g Path) -> Self {
        let seen = HashMap::new();
        Self { out, seen }
    }

    fn state_of(&mut self, file: &'g File) -> Result<State, Failure> {
        if let Some(state) = self.state_around(&file.path)? {
            return Ok(state);
        }
        let path = self.out.join(&file.path);
        match file_type(&path)? {
            None => return Ok(State::Missing),
            Some(kind) if !kind.is_file() => return Ok(State::Blocked),
            Some(_) => {}
        }
        let text = fs::read(&path).map_err(|error| Failure::unreadable(&path, &error))?;
        if file.is_same(&text) {
            return Ok(State::Fresh);
        }
        Ok(match digest_state(&text) {
            DigestState::Empty => State::Missing,
            DigestState::Ours => State::Stale,
            DigestState::Edited => State::Edited,
            DigestState::Foreign => State::Foreign,
        })
    }

    /// Returns the state of a file if one of the folders around it does not exist.
    fn state_around(&mut self, path: &'g str) -> Result<Option<State>, Failure> {
        let Some((folder, _)) = path.rsplit_once('/') else {
            return Ok(None);
        };
        if let Some(seen) = self.seen.get(folder) {
            return Ok(*seen);
        }
        let state = match self.state_around(folder)? {
            Some(state) => Some(state),
            None => match file_type(&self.out.join(folder))? {
                None => Some(State::Missing),
                Some(kind) if kind.is_dir() => None,
                Some(_) => Some(State::Blocked),
            },
        };
        self.seen.insert(folder, state);
        Ok(state)
    }
}

/// Returns what is at a path, without following links.
fn file_type(path: &Path) -> Result<Option<FileType>, Failure> {
    match path.symlink_metadata() {
        Ok(about) => Ok(Some(about.file_type())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        // A parent of the path is a file.
        Err(error) if error.kind() == ErrorKind::NotADirectory => Ok(None),
        Err(error) => Err(Failure::unreadable(path, &error)),
    }
}

fn orphans(out: &Path, known: &HashSet<&str>) -> Result<Vec<Orphan>, Failure> {
    let mut found = Vec::new();
    for &name in OUTSIDE.iter().filter(|name| !known.contains(*name)) {
        let path = out.join(name);
        if file_type(&path)?.is_some_and(|kind| kind.is_file()) {
            let state = orphan_state(&path)?;
            // A crate that generates no such file may have a hand-written one.
            if state != State::Foreign {
                found.push(Orphan {
                    path: name.to_owned(),
                    state,
                });
            }
        }
    }
    if file_type(&out.join(SOURCES))?.is_some_and(|kind| kind.is_dir()) {
        walk(out, SOURCES, known, &mut found)?;
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(found)
}

fn walk(
    out: &Path,
    folder: &str,
    known: &HashSet<&str>,
    found: &mut Vec<Orphan>,
) -> Result<(), Failure> {
    let path = out.join(folder);
    let entries = fs::read_dir(&path).map_err(|error| Failure::unreadable(&path, &error))?;
    for entry in entries {
        let entry = entry.map_err(|error| Failure::unreadable(&path, &error))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let inner = format!("{folder}/{name}");
        // Leftovers of editors and file managers are ignored.
        if known.contains(inner.as_str()) || name.starts_with('.') || name.ends_with('~') {
            continue;
        }
        let kind = entry
            .file_type()
            .map_err(|error| Failure::unreadable(&entry.path(), &error))?;
        if kind.is_dir() {
            walk(out, &inner, known, found)?;
        } else {
            let state = if kind.is_file() {
                orphan_state(&entry.path())?
            } else {
                State::Blocked
            };
            found.push(Orphan { path: inner, state });
        }
    }
    Ok(())
}

fn orphan_state(path: &Path) -> Result<State, Failure> {
    let text = fs::read(path).map_err(|error| Failure::unreadable(path, &error))?;
    Ok(match digest_state(&text) {
        DigestState::Ours => State::Stale,
        DigestState::Edited => State::Edited,
        DigestState::Foreign | DigestState::Empty => State::Foreign,
    })
}
