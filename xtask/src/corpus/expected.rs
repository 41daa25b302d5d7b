//! Which documents are expected to be refused, and why: a list beside this package.
//!
//! Imports `report` and `read`.

use crate::read::reason;
use crate::report::{Exit, Failure, quoted};
use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

/// The refusals that are expected, by the names of files.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Expected(BTreeMap<String, Entry>);

/// Why a document is expected to be refused.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// The code of the first error.
    pub(crate) code: String,
    /// Words of its message or of its JSON pointer.
    pub(crate) words: String,
}

impl Expected {
    /// Reads the list; where there is none, nothing is expected to be refused.
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        let fault = |message: String| Failure::new(Exit::Failed, &message, None);
        match fs::read_to_string(path) {
            Ok(text) => {
                Self::parse(&text).map_err(|line| fault(format!("{}:{line}", path.display())))
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(fault(format!(
                "{} cannot be read: {}",
                quoted(path.display()),
                reason(&error)
            ))),
        }
    }

    /// What is expected of a document.
    pub(crate) fn of(&self, name: &str) -> Option<&Entry> {
        self.0.get(name)
    }

    /// The error begins with the number of the line.
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
                return Err(format!("{number}: a file, a code and words belong here"));
            };
            if found.contains_key(&name) {
                return Err(format!("{number}: {} stands here twice", quoted(name)));
            }
            found.insert(name, Entry { code, words });
        }
        Ok(Self(found))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_is_a_file_a_code_and_words() {
        let list = Expected::parse("# a list\n\na.yaml  E0006 #/swagger is\n").expect("is good");
        let entry = Entry {
            code: "E0006".to_owned(),
            words: "#/swagger is".to_owned(),
        };
        assert_eq!(list.of("a.yaml"), Some(&entry));
        assert_eq!(list.of("b.yaml"), None);
    }

    #[test]
    fn a_list_with_faults_is_told_with_the_line() {
        for (text, told) in [
            ("# list\na.yaml E0006\n", "2: a file, a code and words"),
            (
                "a.yaml E1 x\na.yaml E2 y\n",
                "2: `a.yaml` stands here twice",
            ),
        ] {
            let fault = Expected::parse(text).expect_err("is refused");
            assert!(fault.starts_with(told), "{fault}");
        }
    }

    #[test]
    fn the_list_of_this_repository_can_be_read() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus-refused.txt");
        let list = Expected::read(path.as_ref()).expect("is good");
        assert_ne!(list, Expected::default());
    }
}
