//! The documents that are expected to be rejected, as `xtask/corpus-refused.txt` lists them.
//!
//! Imports, from outside of this folder, `failure` and `terminal`.

use crate::failure::{Exit, Failure};
use crate::terminal::quoted;
use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

/// The expected rejections, by file name.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Expected(BTreeMap<String, ExpectedRejection>);

/// The expected error of a document.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ExpectedRejection {
    /// The code of the first error.
    pub(crate) code: String,
    /// A part of its message or of its JSON pointer.
    pub(crate) words: String,
}

impl Expected {
    /// Reads the list. If there is none, no document is expected to be rejected.
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        match fs::read_to_string(path) {
            Ok(text) => Self::parse(&text).map_err(|fault| {
                let message = format!("{}:{fault}", path.display());
                Failure::new(Exit::Failed, &message, None)
            }),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(Failure::unreadable(path, &error)),
        }
    }

    /// Returns the expected error of a document.
    pub(crate) fn of(&self, name: &str) -> Option<&ExpectedRejection> {
        self.0.get(name)
    }

    /// Parses the list; an error begins with the number of its line.
    fn parse(text: &str) -> Result<Self, String> {
        let mut found = BTreeMap::new();
        for (number, line) in (1..).zip(text.lines().map(str::trim)) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let word = |text: &'_ str| {
                let (word, rest) = text.split_once(char::is_whitespace)?;
                Some((word.to_owned(), rest.trim_start().to_owned()))
            };
            let parts = word(line).and_then(|(name, rest)| Some((name, word(&rest)?)));
            let Some((name, (code, words))) = parts else {
                return Err(format!(
                    "{number}: expected a file, a code and a part of the message"
                ));
            };
            if found.contains_key(&name) {
                return Err(format!("{number}: duplicate entry for {}", quoted(name)));
            }
            found.insert(name, ExpectedRejection { code, words });
        }
        Ok(Self(found))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_is_a_file_a_code_and_words() {
        let list = Expected::parse("# a list\n\na.yaml  E0006 #/swagger is\n").expect("is valid");
        let entry = ExpectedRejection {
            code: "E0006".to_owned(),
            words: "#/swagger is".to_owned(),
        };
        assert_eq!(list.of("a.yaml"), Some(&entry));
        assert_eq!(list.of("b.yaml"), None);
    }

    #[test]
    fn errors_have_the_number_of_their_line() {
        for (text, message) in [
            ("# list\na.yaml E0006\n", "2: expected a file, a code"),
            (
                "a.yaml E1 x\na.yaml E2 y\n",
                "2: duplicate entry for `a.yaml`",
            ),
        ] {
            let fault = Expected::parse(text).expect_err("is rejected");
            assert!(fault.starts_with(message), "{fault}");
        }
    }

    #[test]
    fn the_list_of_this_repository_is_valid() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus-refused.txt");
        let list = Expected::read(path.as_ref()).expect("is valid");
        assert_ne!(list, Expected::default());
    }
}
