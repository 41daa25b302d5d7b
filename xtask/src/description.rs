//! Reading the files of a description from disk. What references lead to is only read below the
//! folder of the entry document, or below `--root`; the copies of what URLs lead to are in the
//! folders of `--map`.
//!
//! Imports `failure`, `input`, `options` and `terminal`.

use crate::failure::{Exit, Failure};
use crate::input;
use crate::options::Lookup;
use crate::terminal::quoted;
use codegen::diag::{Code, Diagnostic, Severity};
use codegen::spec::{Location, Node, Refusal, url};
use codegen::{Description, Loader, Source, assemble_with_overlays};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The entry document of a description, and where its other files are.
pub(crate) struct Entry {
    /// The path, as it was given.
    path: PathBuf,
    /// The path below the root of the description, with slashes.
    name: String,
    text: String,
    overlays: Vec<Overlay>,
    folders: Folders,
}

/// An overlay of the entry document.
struct Overlay {
    /// The path, as it was given.
    path: PathBuf,
    /// The name of the file, which is unlike that of every other file.
    name: String,
    text: String,
}

/// The folders that files are read from.
struct Folders {
    /// The root of the description, as it is shown and as it is.
    root: Folder,
    /// The folders with copies of what is below a URL, the longest URL first.
    maps: Vec<(Location, Folder)>,
}

struct Folder {
    shown: PathBuf,
    resolved: PathBuf,
}

impl Entry {
    /// Reads the entry document.
    pub(crate) fn read(path: &Path, lookup: &Lookup) -> Result<Self, Failure> {
        let text = input::read(path)?;
        let folder = match path.parent() {
            Some(folder) if folder != Path::new("") => folder,
            _ => Path::new("."),
        };
        let file = input::file_name(path);
        let (root, name) = match &lookup.root {
            Some(root) => {
                let root = Folder::open(root)?;
                let name = root.name(folder, &file)?;
                (root, name)
            }
            None => (Folder::open(folder)?, file),
        };
        let mut maps = Vec::new();
        for (prefix, folder) in &lookup.maps {
            maps.push((prefix_of(prefix)?, Folder::open(folder)?));
        }
        maps.sort_by_key(|(prefix, _)| std::cmp::Reverse(prefix.to_string().len()));
        Ok(Self {
            path: path.to_owned(),
            name,
            text,
            overlays: Vec::new(),
            folders: Folders { root, maps },
        })
    }

    /// Reads the overlays of the document. Those whose files have the same name are distinguished
    /// by a number.
    pub(crate) fn with_overlays(mut self, paths: &[PathBuf]) -> Result<Self, Failure> {
        for path in paths {
            let text = input::read(path)?;
            let file = input::file_name(path);
            let is_new = |name: &String| {
                let mut overlays = self.overlays.iter();
                *name != self.name && overlays.all(|overlay| overlay.name != *name)
            };
            let numbered = (2..).map(|number| format!("{file} ({number})"));
            let mut names = std::iter::once(file.clone()).chain(numbered);
            let name = names.find(is_new).unwrap_or_default();
            let path = path.clone();
            self.overlays.push(Overlay { path, name, text });
        }
        Ok(self)
    }

    /// Reads all files that references lead to, and assembles the description.
    pub(crate) fn description(&self) -> Description<'_> {
        let source = Source {
            name: &self.name,
            text: &self.text,
        };
        let overlays = self.overlays.iter().map(|overlay| Source {
            name: &overlay.name,
            text: &overlay.text,
        });
        let overlays: Vec<_> = overlays.collect();
        assemble_with_overlays(&source, &overlays, &mut &self.folders)
    }

    /// Renders groups of diagnostics, with the files as the user knows them.
    pub(crate) fn render(&self, description: &Description<'_>, found: &[&[Diagnostic]]) -> String {
        description.render(found, |name| self.shown(name))
    }

    fn shown(&self, name: &str) -> String {
        if let Some(overlay) = self.overlays.iter().find(|overlay| overlay.name == name) {
            return overlay.path.display().to_string();
        }
        let path = match url(name) {
            _ if name == self.name => Some(self.path.clone()),
            Ok(location) => self
                .folders
                .copy(&location)
                .map(|(folder, path)| folder.shown.join(path)),
            Err(_) => Some(self.folders.root.shown.join(name)),
        };
        path.map_or_else(|| name.to_owned(), |path| path.display().to_string())
    }

    /// Whether a path is that of one of the files of the description.
    pub(crate) fn has(&self, description: &Description<'_>, path: &Path) -> bool {
        let Ok(path) = path.canonicalize() else {
            return false;
        };
        let mut names = description
            .sources()
            .iter()
            .map(|source| self.shown(&source.name));
        names.any(|name| {
            Path::new(&name)
                .canonicalize()
                .is_ok_and(|file| file == path)
        })
    }
}

/// Reads a description into a value tree, whose structure is not validated.
pub(crate) fn tree(path: &Path) -> Result<Node, Failure> {
    let entry = Entry::read(path, &Lookup::default())?;
    let description = entry.description();
    match complete(&description, description.found()) {
        Some(root) => Ok(root.clone()),
        None => Err(Failure {
            exit: Exit::Rejected,
            text: entry.render(&description, &[description.found()]),
        }),
    }
}

/// The tree of a description, unless there is an error in what was found on the way to it.
pub(crate) fn complete<'d>(
    description: &'d Description<'_>,
    found: &[Diagnostic],
) -> Option<&'d Node> {
    let is_error = |found: &Diagnostic| found.severity == Severity::Error;
    let has_errors = found.iter().any(is_error);
    description.root().filter(|_| !has_errors)
}

impl Folders {
    /// The folder with the copy of what a URL leads to, and the path there.
    fn copy<'l>(&self, location: &'l Location) -> Option<(&Folder, &'l str)> {
        let mut maps = self.maps.iter();
        maps.find_map(|(prefix, folder)| Some((folder, location.below(prefix)?)))
    }
}

impl Loader for &Folders {
    fn known_as(&self, location: &Location) -> Location {
        let below_root = self.copy(location).and_then(|(folder, path)| {
            let folder = folder.resolved.strip_prefix(&self.root.resolved).ok()?;
            let names = folder.components().map(|it| it.as_os_str().to_str());
            let path = names.chain([Some(path)]).collect::<Option<Vec<_>>>()?;
            Some(Location::below_root(&path.join("/")))
        });
        below_root.unwrap_or_else(|| location.clone())
    }

    fn load(&mut self, location: &Location) -> Result<String, Refusal> {
        match (location.path(), self.copy(location)) {
            (Some(path), _) => self.root.read(path),
            (None, Some((folder, path))) => folder.read(path),
            (None, None) => Err(refused(
                "is a URL, and nothing is downloaded",
                Some(&format!(
                    "download the file, and pass `--map URL-PREFIX=DIR`: for example, `--map {}=DIR` with \
                 the folder DIR that has the copy",
                    prefix_shown(location)
                )),
            )),
        }
    }
}

impl Folder {
    fn open(path: &Path) -> Result<Self, Failure> {
        let resolved = path.canonicalize();
        let resolved = resolved.map_err(|error| Failure::unreadable(path, &error))?;
        if !resolved.is_dir() {
            let message = format!("{} is not a folder", quoted(path.display()));
            return Err(Failure::new(Exit::Usage, &message, None));
        }
        // A path that is shown does not begin with `./`.
        let shown = path.strip_prefix(".").unwrap_or(path).to_owned();
        Ok(Self { shown, resolved })
    }

    /// The path below this folder of a file in another one.
    fn name(&self, folder: &Path, file: &str) -> Result<String, Failure> {
        let resolved = folder.canonicalize();
        let resolved = resolved.map_err(|error| Failure::unreadable(folder, &error))?;
        let Ok(below) = resolved.strip_prefix(&self.resolved) else {
            let message = format!(
                "{} is not below {}, the folder of `--root`",
                quoted(folder.join(file).display()),
                quoted(self.shown.display())
            );
            let help = "pass a folder that has all files of the description";
            return Err(Failure::new(Exit::Usage, &message, Some(help)));
        };
        let names = below
            .components()
            .map(|it| it.as_os_str().to_string_lossy().into_owned());
        Ok(names.chain([file.to_owned()]).collect::<Vec<_>>().join("/"))
    }

    /// Reads a file below this folder.
    fn read(&self, path: &str) -> Result<String, Refusal> {
        let shown = self.shown.join(path);
        let missing = |reason: &str| Refusal {
            code: Code::REF_MISSING,
            message: format!("leads to {}, which {reason}", quoted(shown.display())),
            help: None,
        };
        let resolved = match self.resolved.join(path).canonicalize() {
            Ok(resolved) => resolved,
            Err(error) if error.kind() == ErrorKind::NotFound => {
                return Err(missing("does not exist"));
            }
            Err(error) => return Err(missing(&format!("cannot be read: {error}"))),
        };
        if !resolved.starts_with(&self.resolved) {
            let message = format!(
                "leads to {}, which is a link out of {}",
                quoted(shown.display()),
                quoted(self.shown.join("").display())
            );
            let help = "put the file there, or pass `--root DIR`, a folder that has both";
            return Err(refused(&message, Some(help)));
        }
        if !fs::metadata(&resolved).is_ok_and(|it| it.is_file()) {
            return Err(missing("is not a regular file"));
        }
        input::read(&resolved).map_err(|failure| {
            let first = failure.text.lines().next().unwrap_or_default();
            let reason = first.split_once(": ").map_or(first, |(_, reason)| reason);
            missing(&format!("cannot be read: {reason}"))
        })
    }
}

fn refused(message: &str, help: Option<&str>) -> Refusal {
    Refusal {
        code: Code::REF_EXTERNAL,
        message: message.to_owned(),
        help: help.map(str::to_owned),
    }
}

/// The URL of the folder that a URL is in.
fn prefix_shown(location: &Location) -> String {
    let text = location.to_string();
    let end = text.rfind('/').map_or(text.len(), |slash| slash + 1);
    text.get(..end).unwrap_or_default().to_owned()
}

/// The URL of `--map`.
fn prefix_of(text: &str) -> Result<Location, Failure> {
    url(text).map(|it| it.as_folder()).map_err(|_| {
        let message = format!("{} is not a URL", quoted(text));
        let help = "pass `--map URL-PREFIX=DIR`, such as `--map https://example.com/api/=copies`";
        Failure::new(Exit::Usage, &message, Some(help))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::error::Error;

    #[test]
    fn a_tree_has_what_is_in_other_files() -> Result<(), Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("a.yaml");
        fs::write(&path, "a: [")?;
        let failure = tree(&path).expect_err("is rejected");
        assert_eq!(failure.exit, Exit::Rejected);
        assert!(failure.text.contains("error[E0001]"), "{}", failure.text);
        fs::write(&path, "{openapi: 3.0.0, paths: {$ref: b.yaml}}")?;
        fs::write(folder.path().join("b.yaml"), "/a: {}")?;
        let tree = tree(&path).expect("is readable");
        assert!(
            tree.get("paths")
                .is_some_and(|paths| paths.get("/a").is_some())
        );
        Ok(())
    }
}
