//! Decides whether a document passes.
//!
//! Imports `cargo`, `expected`, `losses`, `message`, `outcome`, and from outside of this folder `terminal`.

use super::cargo::ToolOutput;
use super::expected::ExpectedRejection;
use super::losses::Loss;
use super::message::Counts;
use super::outcome::{CrateStats, Outcome, Rejection};
use crate::terminal::quoted;

/// The maximum number of lines of a generated file, above which it is hard to read. A property of a
/// type takes about a dozen lines, with its docs and its setter, and some real types have 350.
const MAX_LINES: usize = 6000;

/// Returns the reasons why a document fails; none if it passes.
pub(crate) fn failures(
    outcome: &Outcome,
    expected: Option<&ExpectedRejection>,
    output: Option<&ToolOutput>,
) -> Vec<String> {
    match outcome {
        Outcome::Generated(stats) => {
            let mut failures = Vec::new();
            if let Some(ExpectedRejection { code, .. }) = expected {
                failures.push(format!("generated, but listed as rejected with {code}"));
            }
            failures.extend(too_long(stats));
            failures.extend(silent(&stats.silent_losses));
            let stale = stats.stale_losses.iter().map(quoted);
            failures.extend(stale.map(|entry| format!("the known loss {entry} is none")));
            failures.extend(output.into_iter().flat_map(tool_failures));
            failures
        }
        Outcome::Rejected(rejection) => match expected {
            None => vec!["rejected, but not listed".to_owned()],
            Some(expected) if applies(expected, rejection) => Vec::new(),
            Some(ExpectedRejection { code, words }) => {
                vec![format!(
                    "listed as rejected with {code} and {}",
                    quoted(words)
                )]
            }
        },
        Outcome::Unreadable(_) => vec!["unreadable".to_owned()],
        Outcome::InternalError(_) => vec!["internal error".to_owned()],
    }
}

fn applies(expected: &ExpectedRejection, found: &Rejection) -> bool {
    let ExpectedRejection { code, words } = expected;
    *code == found.code && (found.message.contains(words) || found.pointer.contains(words))
}

fn too_long(stats: &CrateStats) -> Option<String> {
    let (path, lines) = &stats.longest;
    (*lines > MAX_LINES)
        .then(|| format!("{} has {lines} lines, more than {MAX_LINES}", quoted(path)))
}

fn silent(losses: &[Loss]) -> Option<String> {
    let first = losses.first()?;
    let losses = match losses.len() {
        1 => "a silent loss".to_owned(),
        more => format!("{more} silent losses"),
    };
    Some(format!("{losses}: {first}"))
}

fn tool_failures(output: &ToolOutput) -> Vec<String> {
    let mut failures = Counts::of(&output.messages).parts();
    if !output.is_finished {
        failures.push("the compiler did not finish".to_owned());
    }
    failures
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::losses::Kind;

    fn generated(lines: usize) -> Outcome {
        Outcome::Generated(CrateStats {
            longest: ("src/lib.rs".to_owned(), lines),
            ..CrateStats::default()
        })
    }

    fn rejected(code: &str) -> Outcome {
        Outcome::Rejected(Rejection {
            code: code.to_owned(),
            message: "no `b.yaml` here".to_owned(),
            pointer: "#/a".to_owned(),
            line: 1,
            column: 1,
        })
    }

    #[test]
    fn rejections_pass_only_if_they_are_listed() {
        let entry = |code: &str, words: &str| ExpectedRejection {
            code: code.to_owned(),
            words: words.to_owned(),
        };
        for words in ["#/a", "`b.yaml`"] {
            assert!(failures(&rejected("E1"), Some(&entry("E1", words)), None).is_empty());
        }
        for (outcome, expected) in [
            (rejected("E1"), None),
            (rejected("E2"), Some(entry("E1", "#/a"))),
            (rejected("E1"), Some(entry("E1", "#/b"))),
            (generated(1), Some(entry("E1", "#/a"))),
            (
                Outcome::InternalError(String::new()),
                Some(entry("E1", "#/a")),
            ),
            (Outcome::Unreadable(String::new()), None),
        ] {
            assert_eq!(
                failures(&outcome, expected.as_ref(), None).len(),
                1,
                "{outcome:?}"
            );
        }
    }

    #[test]
    fn a_silent_loss_fails() {
        let loss = |pointer: &str| Loss {
            kind: Kind::Constraint,
            pointer: pointer.to_owned(),
            name: "format".to_owned(),
        };
        let stats = |silent_losses, known_losses| {
            Outcome::Generated(CrateStats {
                silent_losses,
                known_losses,
                ..CrateStats::default()
            })
        };
        let found = failures(&stats(vec![loss("/a"), loss("/b")], Vec::new()), None, None);
        let expected = "2 silent losses: constraint that is nowhere: `format` at #/a";
        assert_eq!(found, [expected]);
        let known = stats(Vec::new(), vec![loss("/a")]);
        assert!(failures(&known, None, None).is_empty());
        let stale = Outcome::Generated(CrateStats {
            stale_losses: vec!["a".to_owned()],
            ..CrateStats::default()
        });
        assert_eq!(failures(&stale, None, None), ["the known loss `a` is none"]);
    }

    #[test]
    fn a_crate_passes_if_no_tool_reports_anything() {
        let mut output = ToolOutput {
            is_finished: true,
            ..ToolOutput::default()
        };
        assert!(failures(&generated(MAX_LINES), None, Some(&output)).is_empty());
        output.is_finished = false;
        assert_eq!(
            failures(&generated(MAX_LINES), None, Some(&output)).len(),
            1
        );
        let found = failures(&generated(MAX_LINES + 1), None, None);
        assert_eq!(found, ["`src/lib.rs` has 6001 lines, more than 6000"]);
    }
}
