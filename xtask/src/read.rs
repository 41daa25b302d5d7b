//! Reading a description from disk: only a regular file of sane size, in UTF-8.
//!
//! Imports `report`.

use crate::report::{Exit, Failure};
use codegen::diag::{Code, Diagnostic, JsonPointer, Place, Target, render};
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read as _};
use std::path::Path;

/// The largest description that is read, in bytes. The largest public ones have 10 MB.
const MAX_SIZE: u64 = 64 << 20;

/// Reads a description.
pub(crate) fn read(path: &Path) -> Result<String, Failure> {
    let name = path.display().to_string();
    // Asked before opening: opening a pipe waits for a writer, and a device never ends.
    let about = fs::metadata(path).map_err(|error| unreadable(&name, &error))?;
    if about.is_dir() {
        let message = format!("`{name}` is a folder");
        let help = "give the file of the description by `--spec`";
        return Err(Failure::new(Exit::Failed, &message, Some(help)));
    }
    if !about.is_file() {
        let message = format!("`{name}` is no regular file");
        return Err(Failure::new(Exit::Failed, &message, None));
    }
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(MAX_SIZE + 1).read_to_end(&mut bytes))
        .map_err(|error| unreadable(&name, &error))?;
    if bytes.len() as u64 > MAX_SIZE {
        let message = format!("`{name}` has more than {} MiB", MAX_SIZE >> 20);
        return Err(Failure::new(Exit::Refused, &message, None));
    }
    String::from_utf8(bytes).map_err(|error| not_utf8(&name, error.as_bytes()))
}

fn unreadable(name: &str, error: &io::Error) -> Failure {
    let (message, help) = match error.kind() {
        ErrorKind::NotFound => (
            format!("there is no file `{name}`"),
            Some("look at the path"),
        ),
        ErrorKind::PermissionDenied => (format!("`{name}` may not be read"), None),
        _ => (format!("`{name}` cannot be read: {}", reason(error)), None),
    };
    Failure::new(Exit::Failed, &message, help)
}

/// What the system says, without its number.
pub(crate) fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    let end = text.find(" (os error").unwrap_or(text.len());
    text.get(..end).unwrap_or_default().to_lowercase()
}

fn not_utf8(name: &str, bytes: &[u8]) -> Failure {
    let good = bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid());
    let help = match bytes {
        [0xfe, 0xff, ..] | [0xff, 0xfe, ..] => "it looks like UTF-16; save it as UTF-8",
        _ => "save it as UTF-8",
    };
    let fault = Diagnostic::new(
        Code::SYNTAX,
        JsonPointer::default(),
        "the text is not UTF-8",
    )
    .at(Target::Offset(good.len()))
    .help(help);
    let span = good.len()..good.len() + 1;
    let text = String::from_utf8_lossy(bytes);
    let drawn = render(&fault, name, &text, &Place { span });
    Failure {
        exit: Exit::Refused,
        text: drawn,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::error::Error;

    #[track_caller]
    fn refused(path: &Path, exit: Exit, words: &str) {
        let failure = read(path).expect_err("is refused");
        assert_eq!(failure.exit, exit, "{}", failure.text);
        assert!(failure.text.contains(words), "{}", failure.text);
    }

    #[test]
    fn only_regular_files_are_read() -> Result<(), Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        refused(
            &folder.path().join("none.yaml"),
            Exit::Failed,
            "there is no file",
        );
        refused(folder.path(), Exit::Failed, "is a folder");
        let good = folder.path().join("good.yaml");
        fs::write(&good, "a: é")?;
        assert_eq!(read(&good).expect("is read"), "a: é");
        Ok(())
    }

    #[cfg(unix)]
    #[test]
    fn links_in_a_circle_and_devices_are_refused() -> Result<(), Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let circle = folder.path().join("circle.yaml");
        std::os::unix::fs::symlink("circle.yaml", &circle)?;
        refused(&circle, Exit::Failed, "symbolic links");
        refused(Path::new("/dev/null"), Exit::Failed, "is no regular file");
        Ok(())
    }

    #[test]
    fn text_must_be_utf_8() -> Result<(), Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("a.yaml");
        fs::write(&path, b"a: 1\nb: \xe9t\xe9\n")?;
        refused(&path, Exit::Refused, "a.yaml:2:4");
        fs::write(&path, b"\xff\xfea\0")?;
        refused(&path, Exit::Refused, "UTF-16");
        Ok(())
    }

    #[test]
    fn huge_files_are_refused() -> Result<(), Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("a.yaml");
        File::create(&path)?.set_len(MAX_SIZE + 1)?;
        refused(&path, Exit::Refused, "more than 64 MiB");
        Ok(())
    }
}
