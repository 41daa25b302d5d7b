//! The documents of a run, and the names of their crates.
//!
//! Imports `failure`, `input` and `terminal`.

use crate::failure::{Exit, Failure};
use crate::input;
use crate::terminal::quoted;
use codegen::diag::printable;
use std::collections::HashSet;
use std::fs;
use std::path::PathBuf;

/// One document of a run.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Document {
    pub(crate) path: PathBuf,
    /// The name of its file, as printable text.
    pub(crate) name: String,
    /// The unique name of its crate: of the package, the library and the folder.
    pub(crate) package: String,
}

/// Finds the documents at these paths: the files in the given order, and the files directly in
/// the folders, sorted by name. The names of their crates begin with a prefix.
pub(crate) fn find(paths: &[PathBuf], prefix: &str) -> Result<Vec<Document>, Failure> {
    let mut taken = HashSet::new();
    let mut found = Vec::new();
    for path in paths {
        let unreadable = |error| Failure::unreadable(path, &error);
        let is_folder = fs::metadata(path).map_err(unreadable)?.is_dir();
        let files = match is_folder {
            true => input::documents_in(path).map_err(unreadable)?,
            false => vec![path.clone()],
        };
        if files.is_empty() {
            let message = format!("{} contains no documents", quoted(path.display()));
            return Err(Failure::new(Exit::Failed, &message, None));
        }
        found.extend(
            files
                .into_iter()
                .map(|path| document(path, prefix, &mut taken)),
        );
    }
    Ok(found)
}

fn document(path: PathBuf, prefix: &str, taken: &mut HashSet<String>) -> Document {
    let name = printable(&input::file_name(&path));
    let base = package(
        prefix,
        &path.file_stem().unwrap_or_default().to_string_lossy(),
    );
    let numbered = (2..).map(|number| format!("{base}_{number}"));
    let mut packages = std::iter::once(base.clone()).chain(numbered);
    // There are more numbers than documents.
    let package = packages.find(|name| !taken.contains(name)).unwrap_or(base);
    taken.insert(package.clone());
    Document {
        path,
        name,
        package,
    }
}

/// Returns a valid name for a package, its library and its folder: short enough, and with a prefix
/// that no dependency of generated crates has.
fn package(prefix: &str, stem: &str) -> String {
    let words = stem.split(|c: char| !c.is_ascii_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    // Consecutive underscores would not be snake case.
    let name = words.fold(prefix.to_owned(), |name, word| name + "_" + word);
    let name: String = name.chars().take(57).collect();
    name.trim_end_matches('_').to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::error::Error;

    #[test]
    fn documents_have_unique_packages() -> Result<(), Box<dyn Error>> {
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
        let found = find(&[folder.path().to_owned(), file], "corpus").expect("exist");
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
    fn packages_whose_shortened_names_are_equal_are_numbered() -> Result<(), Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let long = "long-".repeat(24);
        for name in [&*long, &format!("{long}er"), "größe", "時間", "grö ße"] {
            fs::write(folder.path().join(format!("{name}.yaml")), "")?;
        }
        let found = find(&[folder.path().to_owned()], "probed").expect("exist");
        let packages: HashSet<_> = found.iter().map(|one| one.package.as_str()).collect();
        assert_eq!(packages.len(), 5);
        assert!(packages.iter().all(|name| name.len() <= 64), "{packages:?}");
        Ok(())
    }

    #[test]
    fn a_run_without_documents_fails() -> Result<(), Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        for path in [folder.path().to_owned(), folder.path().join("none")] {
            let failure = find(&[path], "corpus").expect_err("is rejected");
            assert_eq!(failure.exit, Exit::Failed);
        }
        Ok(())
    }

    #[test]
    fn packages_have_valid_names() {
        assert_eq!(package("corpus", "Pet-Store.v1 é"), "corpus_pet_store_v1");
        assert_eq!(package("corpus", "__"), "corpus");
        assert!(package("corpus", &"x".repeat(500)).len() < 64);
    }
}
