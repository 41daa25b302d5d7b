//! The losses that are known: those with a warning at their place, and those with a reason in
//! `xtask/corpus-losses.txt`.
//!
//! Imports `loss`, and from outside of this folder `failure`.

use super::loss::{Kind, Loss};
use crate::failure::{Exit, Failure};
use codegen::diag::{Code, Diagnostic};
use std::collections::HashMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

/// The warnings that explain every loss at their place, and below it.
const EXPLAINING: &[Code] = &[
    Code::NO_EFFECT,
    Code::IGNORED_FIELD,
    Code::OTHER_FORM,
    Code::CONTRADICTION,
    Code::ACCEPTS_NOTHING,
    Code::PARAMETER_ELSEWHERE,
    Code::OMITTED,
];

/// The list of known losses.
#[derive(Debug, Default)]
pub(crate) struct Known(Vec<Entry>);

/// A kind of losses that users accept, for the reason in the comment above its line.
#[derive(Debug)]
struct Entry {
    /// A pattern of file names.
    document: String,
    kind: Kind,
    /// A pattern of what is lost.
    name: String,
    /// A pattern of the JSON pointers.
    pointer: String,
}

impl Known {
    /// Reads the list. If there is none, only warnings explain losses.
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

    /// Parses the list; an error begins with the number of its line.
    fn parse(text: &str) -> Result<Self, String> {
        let mut entries = Vec::new();
        let mut has_reason = false;
        for (number, line) in (1..).zip(text.lines().map(str::trim)) {
            if line.is_empty() || line.starts_with('#') {
                has_reason = line.len() > 1;
                continue;
            }
            let words: Vec<_> = line.split_whitespace().collect();
            let [document, kind, name, pointer] = words.as_slice() else {
                let expected = "expected a file, a kind, a name and a pointer";
                return Err(format!("{number}: {expected}"));
            };
            let Some(kind) = Kind::ALL.into_iter().find(|it| it.word() == *kind) else {
                return Err(format!("{number}: unknown kind `{kind}`"));
            };
            if !has_reason {
                return Err(format!(
                    "{number}: expected a comment with the reason before it"
                ));
            }
            entries.push(Entry {
                document: (*document).to_owned(),
                kind,
                name: (*name).to_owned(),
                pointer: (*pointer).to_owned(),
            });
        }
        Ok(Self(entries))
    }

    /// Divides the losses in a document into those that are known, and those that are not.
    pub(crate) fn divide(
        &self,
        document: &str,
        losses: Vec<Loss>,
        warnings: &[Diagnostic],
    ) -> (Vec<Loss>, Vec<Loss>) {
        let warnings = warnings.iter().map(|it| (it.pointer.as_str(), it.code));
        let warnings: HashMap<_, _> = warnings.collect();
        let is_explained = |loss: &Loss| {
            let ends = loss.pointer.match_indices('/').skip(1).map(|(end, _)| end);
            let above = ends.filter_map(|end| loss.pointer.get(..end));
            let mut places = above.chain([loss.pointer.as_str()]);
            places.any(|at| {
                warnings
                    .get(at)
                    .is_some_and(|code| EXPLAINING.contains(code))
            })
        };
        let is_listed = |loss: &Loss| self.0.iter().any(|entry| entry.covers(document, loss));
        losses
            .into_iter()
            .partition(|loss| is_explained(loss) || is_listed(loss))
    }

    /// Returns the entries about a document that no longer apply, as they are written.
    pub(crate) fn stale(&self, document: &str, losses: &[Loss]) -> Vec<String> {
        let own = self.0.iter().filter(|entry| entry.document == document);
        let stale = own.filter(|entry| !losses.iter().any(|loss| entry.covers(document, loss)));
        let text = |entry: &Entry| {
            let Entry {
                document,
                kind,
                name,
                pointer,
            } = entry;
            format!("{document} {} {name} {pointer}", kind.word())
        };
        stale.map(text).collect()
    }
}

impl Entry {
    fn covers(&self, document: &str, loss: &Loss) -> bool {
        self.kind == loss.kind
            && matches(&self.document, document)
            && matches(&self.name, &loss.name)
            && matches(&self.pointer, &loss.pointer)
    }
}

/// Whether a text matches a pattern, in which `*` matches any characters.
fn matches(pattern: &str, text: &str) -> bool {
    let mut pieces = pattern.split('*');
    let first = pieces.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else {
        return false;
    };
    let mut pieces: Vec<_> = pieces.collect();
    let Some(last) = pieces.pop() else {
        return rest.is_empty();
    };
    for piece in pieces {
        let Some(at) = rest.find(piece) else {
            return false;
        };
        rest = rest.get(at + piece.len()..).unwrap_or_default();
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use codegen::diag::JsonPointer;

    fn loss(kind: Kind, pointer: &str, name: &str) -> Loss {
        Loss {
            kind,
            pointer: pointer.to_owned(),
            name: name.to_owned(),
        }
    }

    #[test]
    fn patterns_match_any_text_at_an_asterisk() {
        assert!(matches("*", "a") && matches("a*c", "abc") && matches("a*", "a"));
        assert!(matches("*/b/*/d", "/a/b/c/d") && matches("abc", "abc"));
        assert!(!matches("abc", "abcd") && !matches("a*c", "ab") && !matches("*b*", "ac"));
        // The end is not a part of what an asterisk has matched.
        assert!(!matches("a*bc*c", "abc"));
    }

    #[test]
    fn a_loss_is_known_by_an_entry_or_by_a_warning() {
        let list = "# A reason.\na.yaml constraint format */format\n";
        let known = Known::parse(list).expect("is valid");
        let losses = [
            loss(Kind::Constraint, "/a/format", "format"),
            loss(Kind::Constraint, "/a/maxLength", "maxLength"),
            loss(Kind::Property, "/b/properties/c", "c"),
            loss(Kind::Untyped, "/b/properties", ""),
        ];
        let at = JsonPointer::from_escaped("/b/properties/c");
        let warning = Diagnostic::new(Code::CONTRADICTION, at, "");
        let (found, silent) =
            known.divide("a.yaml", losses.to_vec(), std::slice::from_ref(&warning));
        assert_eq!(found, [losses[0].clone(), losses[2].clone()]);
        assert_eq!(silent, [losses[1].clone(), losses[3].clone()]);
        let (found, _) = known.divide("b.yaml", losses.to_vec(), &[]);
        assert_eq!(found, []);
        // Other warnings explain nothing.
        let other = Diagnostic {
            code: Code::SAMPLE_BREAKS_RULE,
            ..warning
        };
        let (found, _) = known.divide("b.yaml", losses.to_vec(), &[other]);
        assert_eq!(found, []);
    }

    #[test]
    fn an_entry_about_a_document_has_to_apply() {
        let list = "# A reason.\na.yaml untyped * /a\na.yaml untyped * /b\n* untyped * /c\n";
        let known = Known::parse(list).expect("is valid");
        let losses = [loss(Kind::Untyped, "/a", "")];
        assert_eq!(known.stale("a.yaml", &losses), ["a.yaml untyped * /b"]);
        assert_eq!(known.stale("b.yaml", &losses), [""; 0]);
    }

    #[test]
    fn every_entry_has_a_reason() {
        for (text, fault) in [
            ("a.yaml untyped * *\n", "1: expected a comment"),
            (
                "# A reason.\n\na.yaml untyped * *\n",
                "3: expected a comment",
            ),
            ("# A reason.\na.yaml untyped *\n", "2: expected a file"),
            ("# A reason.\na.yaml typed * *\n", "2: unknown kind `typed`"),
        ] {
            let found = Known::parse(text).expect_err("is rejected");
            assert!(found.starts_with(fault), "{found}");
        }
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus-losses.txt");
        assert!(!Known::read(path.as_ref()).expect("is valid").0.is_empty());
    }
}
