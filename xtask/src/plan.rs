//! What a run would do to the folder of the crate: looks at the disk, changes nothing.
//!
//! Imports `report` and `read`.

use crate::read::reason;
use crate::report::{Exit, Failure};
use codegen::{DigestState, File, digest_state};
use std::collections::HashSet;
use std::fs::{self, FileType};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// The folder of the crate in which every file is ours.
const SOURCES: &str = "src";

/// The files beside it that may be ours.
const BESIDE: &[&str] = &["Cargo.toml", "README.md"];

/// What stands where a file has to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// Nothing, or an empty file.
    Missing,
    /// The very file.
    Fresh,
    /// A file of ours that nobody touched, of another run.
    Stale,
    /// A file of ours that was edited by hand.
    Edited,
    /// A file that we never wrote.
    Foreign,
    /// A folder, a symbolic link or such.
    Blocked,
}

/// A file on disk that the description no longer leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Orphan {
    /// Its path in the folder, with `/` between the parts.
    pub(crate) path: String,
    /// Stale where it is ours and untouched; otherwise edited, foreign or blocked.
    pub(crate) state: State,
}

/// What a run would do.
#[derive(Debug)]
pub(crate) struct Plan<'g> {
    /// The folder.
    pub(crate) out: PathBuf,
    /// Each file of the crate, and what stands there.
    pub(crate) files: Vec<(&'g File, State)>,
    /// What is left over.
    pub(crate) orphans: Vec<Orphan>,
}

impl<'g> Plan<'g> {
    /// Compares files with the folder, which need not be there.
    pub(crate) fn new(out: &Path, files: &'g [File]) -> Result<Self, Failure> {
        check_paths(files)?;
        check_folder(out)?;
        let files: Result<Vec<_>, _> = files
            .iter()
            .map(|file| Ok((file, state_of(out, file)?)))
            .collect();
        let files = files?;
        let known: HashSet<_> = files.iter().map(|(file, _)| file.path.as_str()).collect();
        Ok(Self {
            out: out.to_owned(),
            orphans: orphans(out, &known)?,
            files,
        })
    }

    /// How many files stand there in this state.
    pub(crate) fn count(&self, state: State) -> usize {
        self.files
            .iter()
            .filter(|(_, found)| *found == state)
            .count()
    }
}

/// The paths come from the generator, which makes them of safe letters. Still, nothing is
/// written on the strength of that alone.
fn check_paths(files: &[File]) -> Result<(), Failure> {
    let mut seen = HashSet::new();
    for File { path, .. } in files {
        let is_plain = |part: &str| {
            let letters = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
            !part.is_empty() && !part.starts_with('.') && part.chars().all(letters)
        };
        let belongs = path.starts_with("src/") || BESIDE.contains(&path.as_str());
        // Some file systems do not tell capital letters from small ones.
        let is_new = seen.insert(path.to_lowercase());
        if !(belongs && is_new && path.split('/').all(is_plain)) {
            let message = format!("the generator wants to write `{path}`, which is not its place");
            let help = "this is a defect of the generator; please report it";
            return Err(Failure::new(Exit::Failed, &message, Some(help)));
        }
    }
    Ok(())
}

fn check_folder(out: &Path) -> Result<(), Failure> {
    match fs::metadata(out) {
        Ok(about) if about.is_dir() => Ok(()),
        Ok(_) => {
            let message = format!("`{}` is no folder", out.display());
            Err(Failure::new(
                Exit::Failed,
                &message,
                Some("give a folder by `--out`"),
            ))
        }
        // A link to nothing is no free place.
        Err(error) if error.kind() == ErrorKind::NotFound && out.symlink_metadata().is_err() => {
            Ok(())
        }
        Err(error) => Err(unreadable(out, &error)),
    }
}

fn state_of(out: &Path, file: &File) -> Result<State, Failure> {
    let mut path = out.to_owned();
    let mut parts = file.path.split('/').peekable();
    while let Some(part) = parts.next() {
        path.push(part);
        let kind = match file_type(&path)? {
            Some(kind) => kind,
            None => return Ok(State::Missing),
        };
        let as_wanted = if parts.peek().is_some() {
            kind.is_dir()
        } else {
            kind.is_file()
        };
        if !as_wanted {
            return Ok(State::Blocked);
        }
    }
    let text = fs::read(&path).map_err(|error| unreadable(&path, &error))?;
    Ok(match digest_state(&text) {
        _ if file.is_same(&text) => State::Fresh,
        DigestState::Empty => State::Missing,
        DigestState::Ours => State::Stale,
        DigestState::Edited => State::Edited,
        DigestState::Foreign => State::Foreign,
    })
}

/// What stands at a path; links are not followed.
fn file_type(path: &Path) -> Result<Option<FileType>, Failure> {
    match path.symlink_metadata() {
        Ok(about) => Ok(Some(about.file_type())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        // A file stands where a folder was looked for.
        Err(error) if error.kind() == ErrorKind::NotADirectory => Ok(None),
        Err(error) => Err(unreadable(path, &error)),
    }
}

fn orphans(out: &Path, known: &HashSet<&str>) -> Result<Vec<Orphan>, Failure> {
    let mut found = Vec::new();
    for &name in BESIDE.iter().filter(|name| !known.contains(*name)) {
        let path = out.join(name);
        if file_type(&path)?.is_some_and(|kind| kind.is_file()) {
            let state = orphan_state(&path)?;
            // Where the crate has no such file, somebody else may keep one of their own.
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
    let entries = fs::read_dir(&path).map_err(|error| unreadable(&path, &error))?;
    for entry in entries {
        let entry = entry.map_err(|error| unreadable(&path, &error))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let inner = format!("{folder}/{name}");
        // What editors and file managers leave is nobody's business.
        if known.contains(inner.as_str()) || name.starts_with('.') || name.ends_with('~') {
            continue;
        }
        let kind = entry
            .file_type()
            .map_err(|error| unreadable(&entry.path(), &error))?;
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
    let text = fs::read(path).map_err(|error| unreadable(path, &error))?;
    Ok(match digest_state(&text) {
        DigestState::Ours => State::Stale,
        DigestState::Edited => State::Edited,
        DigestState::Foreign | DigestState::Empty => State::Foreign,
    })
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    let message = format!("`{}` cannot be read: {}", path.display(), reason(error));
    Failure::new(Exit::Failed, &message, None)
}
