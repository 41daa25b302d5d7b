//! Which documents a run is over, and what their crates are called.
//!
//! Imports `report` and `read`.

use crate::read::reason;
use crate::report::{Exit, Failure, quoted};
use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The extensions of documents in a folder.
const EXTENSIONS: &[&str] = &["json", "yaml", "yml"];

/// One document of a run.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Document {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// The name of its file, fit for a terminal.
    pub(crate) name: String,
    /// Its crate: the package, the library and the folder. No other document has the same.
    pub(crate) package: String,
}

/// The documents at these paths: files as they are given, and what is right in a folder,
/// sorted by name.
pub(crate) fn find(paths: &[PathBuf]) -> Result<Vec<Document>, Failure> {
    let mut taken = HashSet::new();
    let mut found = Vec::new();
    for path in paths {
        let fault = |why: String| {
            let message = format!("{} {why}", quoted(path.display()));
            Failure::new(Exit::Failed, &message, None)
        };
        let unreadable = |error: io::Error| fault(format!("cannot be read: {}", reason(&error)));
        let is_folder = fs::metadata(path).map_err(unreadable)?.is_dir();
        let files = match is_folder {
            true => in_folder(path).map_err(unreadable)?,
            false => vec![path.clone()],
        };
        if files.is_empty() {
            return Err(fault("has no documents".to_owned()));
        }
        found.extend(files.into_iter().map(|path| document(path, &mut taken)));
    }
    Ok(found)
}

fn in_folder(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let extension = path.extension().unwrap_or_default();
        if EXTENSIONS.iter().any(|known| extension == *known) && path.is_file() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn document(path: PathBuf, taken: &mut HashSet<String>) -> Document {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let name = codegen::diag::printable(&name);
    let base = package(&path.file_stem().unwrap_or_default().to_string_lossy());
    let numbered = (2..).map(|number| format!("{base}_{number}"));
    let mut packages = std::iter::once(base.clone()).chain(numbered);
    // Numbers do not run out before documents do.
    let package = packages.find(|name| !taken.contains(name)).unwrap_or(base);
    taken.insert(package.clone());
    Document {
        path,
        name,
        package,
    }
}

/// A name that is good for a package, for its library and for a folder, and that no crate
/// which emitted ones depend on has.
fn package(stem: &str) -> String {
    let words = stem.split(|c: char| !c.is_ascii_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    // Two underscores in a row are no snake case.
    let name = words.fold("corpus".to_owned(), |name, word| name + "_" + word);
    let name: String = name.chars().take(57).collect();
    name.trim_end_matches('_').to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::error::Error;

    #[test]
    fn a_folder_has_its_documents_sorted_and_nothing_else() -> Result<(), Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        for name in [
            "b.yml",
            "a.yaml",
            "b.json",
            "README.md",
            "index.tsv",
            "c.yamlx",
        ] {
            fs::write(folder.path().join(name), "")?;
        }
        fs::create_dir(folder.path().join("deeper.yaml"))?;
        let file = folder.path().join("README.md");
        let found = find(&[folder.path().to_owned(), file]).expect("are found");
        let names: Vec<_> = found.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["a.yaml", "b.json", "b.yml", "README.md"]);
        let packages: Vec<_> = found.iter().map(|one| one.package.as_str()).collect();
        assert_eq!(
            packages,
            ["corpus_a", "corpus_b", "corpus_b_2", "corpus_readme"]
        );
        Ok(())
    }

    #[test]
    fn a_run_over_nothing_fails() -> Result<(), Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        for path in [folder.path().to_owned(), folder.path().join("none")] {
            let failure = find(&[path]).expect_err("is refused");
            assert_eq!(failure.exit, Exit::Failed);
        }
        Ok(())
    }

    #[test]
    fn packages_have_plain_names() {
        assert_eq!(package("Pet-Store.v1 é"), "corpus_pet_store_v1");
        assert_eq!(package("__"), "corpus");
        assert!(package(&"x".repeat(500)).len() < 64);
    }
}
