//! What is wrong with a document's outcome; nothing where it passes.
//!
//! Imports `cargo`, `expected`, `generate` and `message`.

use super::cargo::Checked;
use super::expected::Entry;
use super::generate::{Made, Outcome, Reason};
use super::message::Counts;
use crate::report::quoted;

/// How many lines a file of an emitted crate may have: more than that is no joy to read.
const LONGEST: usize = 3000;

/// Why a document fails, a phrase for each reason.
pub(crate) fn faults(
    outcome: &Outcome,
    expected: Option<&Entry>,
    checked: Option<&Checked>,
) -> Vec<String> {
    match outcome {
        Outcome::Generated(made) => {
            let mut faults = Vec::new();
            if let Some(Entry { code, .. }) = expected {
                faults.push(format!(
                    "it is generated, but listed as refused with {code}"
                ));
            }
            faults.extend(too_long(made));
            faults.extend(checked.into_iter().flat_map(complaints));
            faults
        }
        Outcome::Refused(reason) => match expected {
            None => vec!["it is refused, but not listed".to_owned()],
            Some(expected) if applies(expected, reason) => Vec::new(),
            Some(Entry { code, words }) => {
                vec![format!(
                    "it is listed as refused with {code} and {}",
                    quoted(words)
                )]
            }
        },
        Outcome::Unreadable(_) => vec!["it cannot be read".to_owned()],
        Outcome::Defect(_) => vec!["the generator has a defect".to_owned()],
    }
}

fn applies(expected: &Entry, reason: &Reason) -> bool {
    let Entry { code, words } = expected;
    *code == reason.code && (reason.message.contains(words) || reason.pointer.contains(words))
}

fn too_long(made: &Made) -> Option<String> {
    let (path, lines) = &made.longest;
    (*lines > LONGEST).then(|| format!("{} has {lines} lines, over {LONGEST}", quoted(path)))
}

fn complaints(checked: &Checked) -> Vec<String> {
    let mut faults = Counts::of(&checked.messages).parts();
    if !checked.is_finished {
        faults.push("the compiler did not come to its end".to_owned());
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::time::Duration;

    fn made(lines: usize) -> Outcome {
        Outcome::Generated(Made {
            operations: 1,
            types: 1,
            warnings: 0,
            lines,
            longest: ("src/lib.rs".to_owned(), lines),
            runtime: BTreeSet::new(),
            constraints: crate::constraints::Sums::default(),
            time: Duration::ZERO,
        })
    }

    fn refused(code: &str) -> Outcome {
        Outcome::Refused(Reason {
            code: code.to_owned(),
            message: "no `b.yaml` here".to_owned(),
            pointer: "#/a".to_owned(),
            line: 1,
            column: 1,
        })
    }

    #[test]
    fn refusals_pass_only_where_they_are_expected() {
        let entry = |code: &str, words: &str| Entry {
            code: code.to_owned(),
            words: words.to_owned(),
        };
        for words in ["#/a", "`b.yaml`"] {
            assert!(faults(&refused("E1"), Some(&entry("E1", words)), None).is_empty());
        }
        for (outcome, expected) in [
            (refused("E1"), None),
            (refused("E2"), Some(entry("E1", "#/a"))),
            (refused("E1"), Some(entry("E1", "#/b"))),
            (made(1), Some(entry("E1", "#/a"))),
            (Outcome::Defect(String::new()), Some(entry("E1", "#/a"))),
            (Outcome::Unreadable(String::new()), None),
        ] {
            assert_eq!(
                faults(&outcome, expected.as_ref(), None).len(),
                1,
                "{outcome:?}"
            );
        }
    }

    #[test]
    fn a_crate_passes_where_nothing_complains() {
        let mut checked = Checked {
            is_finished: true,
            ..Checked::default()
        };
        assert!(faults(&made(LONGEST), None, Some(&checked)).is_empty());
        checked.is_finished = false;
        assert_eq!(faults(&made(LONGEST), None, Some(&checked)).len(), 1);
        let told = faults(&made(LONGEST + 1), None, None);
        assert_eq!(told, ["`src/lib.rs` has 3001 lines, over 3000"]);
    }
}
