//! Reading OpenAPI documents from disk: regular files of limited size, in UTF-8.
//!
//! Imports `failure` and `terminal`.

use crate::failure::{Exit, Failure};
use crate::terminal::quoted;
use codegen::diag::{Code, Diagnostic, Excerpt, JsonPointer, Target, render};
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read as _};
use std::path::{Path, PathBuf};

/// The maximum size of a document, in bytes. The largest public ones have 10 MB.
const MAX_SIZE: u64 = 64 << 20;

/// The extensions of documents in a folder.
const EXTENSIONS: [&str; 3] = ["json", "yaml", "yml"];

/// Reads the text of a document.
pub(crate) fn read(path: &Path) -> Result<String, Failure> {
    // Before opening, since opening a pipe waits for a writer, and a device has no end.
    let metadata = fs::metadata(path).map_err(|error| unreadable(path, &error))?;
    let fault = |message: &str, help: Option<&str>| {
        let message = format!("{} {message}", quoted(path.display()));
        Failure::new(Exit::Failed, &message, help)
    };
    if metadata.is_dir() {
        return Err(fault(
            "is a folder",
            Some("pass the file of an OpenAPI document"),
        ));
    }
    if !metadata.is_file() {
        return Err(fault("is not a regular file", None));
    }
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(MAX_SIZE + 1).read_to_end(&mut bytes))
        .map_err(|error| unreadable(path, &error))?;
    if bytes.len() as u64 > MAX_SIZE {
        let message = format!("{} exceeds {} MiB", quoted(path.display()), MAX_SIZE >> 20);
        return Err(Failure::new(Exit::Rejected, &message, None));
    }
    String::from_utf8(bytes).map_err(|error| not_utf8(path, error.as_bytes()))
}

/// Returns the name of a document's file.
pub(crate) fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// Returns the documents directly in a folder, sorted by name.
pub(crate) fn documents_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
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

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    match error.kind() {
        ErrorKind::NotFound => {
            let message = format!("file not found: {}", quoted(path.display()));
            Failure::new(Exit::Failed, &message, Some("check the path"))
        }
        _ => Failure::unreadable(path, error),
    }
}

fn not_utf8(path: &Path, bytes: &[u8]) -> Failure {
    let valid = bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid());
    let help = match bytes {
        [0xfe, 0xff, ..] | [0xff, 0xfe, ..] => "it looks like UTF-16; save it as UTF-8",
        _ => "save it as UTF-8",
    };
    let root = JsonPointer::default();
    let fault = Diagnostic::new(Code::SYNTAX, root, "the text is not UTF-8")
        .at(Target::Offset(valid.len()))
        .help(help);
    let excerpt = Excerpt {
        name: path.display().to_string(),
        text: &String::from_utf8_lossy(bytes),
        pointer: fault.pointer.clone(),
        place: valid.len()..valid.len() + 1,
    };
    Failure {
        exit: Exit::Rejected,
        text: render(&fault, excerpt),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::error::Error;

    #[track_caller]
    fn rejected(path: &Path, exit: Exit, words: &str) {
        let failure = read(path).expect_err("is rejected");
        assert_eq!(failure.exit, exit, "{}", failure.text);
        assert!(failure.text.contains(words), "{}", failure.text);
    }

    #[test]
    fn only_regular_files_are_read() -> Result<(), Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let missing = folder.path().join("none.yaml");
        rejected(&missing, Exit::Failed, "file not found");
        rejected(folder.path(), Exit::Failed, "is a folder");
        let valid = folder.path().join("valid.yaml");
        fs::write(&valid, "a: é")?;
        assert_eq!(read(&valid).expect("is readable"), "a: é");
        Ok(())
    }

    #[cfg(unix)]
    #[test]
    fn cyclic_links_and_devices_are_rejected() -> Result<(), Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let circle = folder.path().join("circle.yaml");
        std::os::unix::fs::symlink("circle.yaml", &circle)?;
        rejected(&circle, Exit::Failed, "symbolic links");
        rejected(
            Path::new("/dev/null"),
            Exit::Failed,
            "is not a regular file",
        );
        Ok(())
    }

    #[test]
    fn text_must_be_utf_8() -> Result<(), Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("a.yaml");
        fs::write(&path, b"a: 1\nb: \xe9t\xe9\n")?;
        rejected(&path, Exit::Rejected, "a.yaml:2:4");
        fs::write(&path, b"\xff\xfea\0")?;
        rejected(&path, Exit::Rejected, "UTF-16");
        Ok(())
    }

    #[test]
    fn huge_files_are_rejected() -> Result<(), Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("a.yaml");
        File::create(&path)?.set_len(MAX_SIZE + 1)?;
        rejected(&path, Exit::Rejected, "exceeds 64 MiB");
        Ok(())
    }

    #[test]
    fn documents_in_a_folder_are_its_json_and_yaml_files() -> Result<(), Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        for name in ["b.yml", "a.yaml", "b.json", "README.md", "c.yamlx"] {
            fs::write(folder.path().join(name), "")?;
        }
        fs::create_dir(folder.path().join("deeper.yaml"))?;
        let found = documents_in(folder.path())?;
        let names: Vec<_> = found.iter().map(|path| file_name(path)).collect();
        assert_eq!(names, ["a.yaml", "b.json", "b.yml"]);
        assert!(documents_in(&folder.path().join("none")).is_err());
        Ok(())
    }
}
