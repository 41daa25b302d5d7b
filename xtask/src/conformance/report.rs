//! The report of a run: failed tests, rejected schemas, and the share of passed tests.
//!
//! Imports `suite`, and from outside of this folder `probe` and `terminal`.

use super::suite::{Suite, Test};
use crate::probe::{Outcome, Subject, Violation};
use crate::terminal::count;
use codegen::diag::printable;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The report, and the number of failed tests.
pub(super) struct Report {
    pub(super) text: String,
    pub(super) failed: usize,
}

/// The number of tests of a tier with each verdict.
#[derive(Clone, Copy, Default)]
struct Counts {
    passed: usize,
    failed: usize,
    skipped: usize,
}

/// The verdict on a test.
enum Verdict {
    Passed,
    Failed(String),
    Skipped,
}

impl Counts {
    fn add(&mut self, verdict: &Verdict) {
        match verdict {
            Verdict::Passed => self.passed += 1,
            Verdict::Failed(_) => self.failed += 1,
            Verdict::Skipped => self.skipped += 1,
        }
    }
}

/// Returns the report. Each test with an instance has an outcome, in the same order.
pub(super) fn report(suite: &Suite, subjects: &[Subject], outcomes: Vec<Outcome>) -> Report {
    let mut text = String::new();
    let mut tiers: BTreeMap<&str, Counts> = BTreeMap::new();
    let mut all = Counts::default();
    let mut outcomes = outcomes.into_iter();
    let mut altered = 0;
    for test in &suite.tests {
        let outcome = test.index.and_then(|_| outcomes.next());
        let outcome = outcome.unwrap_or(Outcome::Skipped);
        let verdict = verdict(test, &outcome);
        all.add(&verdict);
        tiers.entry(&test.tier).or_default().add(&verdict);
        if let Verdict::Failed(why) = verdict {
            let _ = writeln!(text, "failed: {}: {why}", title(test));
        }
        // Not a verdict on the schema, but a user of the type has to know.
        if let Outcome::Lost(what) | Outcome::Changed(what) = outcome {
            altered += 1;
            let what = printable(&what);
            let _ = writeln!(text, "altered: {}: {what}", title(test));
        }
    }
    for (document, _) in &suite.rejected {
        let _ = writeln!(text, "rejected: {document}");
    }
    for subject in subjects {
        for (schema, reason) in &subject.rejected {
            let (schema, reason) = (printable(schema), printable(reason));
            let _ = writeln!(text, "rejected: {schema} in {}: {reason}", subject.name);
        }
    }
    for (tier, counts) in tiers {
        let judged = counts.passed + counts.failed;
        let share = 100.0 * counts.passed as f64 / judged.max(1) as f64;
        let _ = writeln!(
            text,
            "tier {}: {} of {judged} passed ({share:.1} %), {} skipped",
            printable(tier),
            counts.passed,
            counts.skipped
        );
    }
    if altered > 0 {
        let altered = count(altered, "accepted instance");
        let _ = writeln!(text, "{altered} altered by decoding and encoding");
    }
    let Counts {
        passed,
        failed,
        skipped,
    } = all;
    let _ = writeln!(text, "{passed} passed, {failed} failed, {skipped} skipped");
    Report { text, failed }
}

/// Returns the verdict on a test with an outcome.
fn verdict(test: &Test, outcome: &Outcome) -> Verdict {
    let found = match outcome {
        Outcome::Skipped => return Verdict::Skipped,
        Outcome::Lost(_) | Outcome::Changed(_) | Outcome::Equal if test.valid => {
            return Verdict::Passed;
        }
        Outcome::Lost(_) | Outcome::Changed(_) | Outcome::Equal => {
            return Verdict::Failed("expected a violation, but it is accepted".to_owned());
        }
        // The decoder rejects an instance of the wrong type before any constraint is validated.
        Outcome::Undecodable(_) if !test.valid => return Verdict::Passed,
        Outcome::Undecodable(why) => return Verdict::Failed(rejected(&printable(why))),
        Outcome::Invalid(violations) => pairs(violations),
    };
    match &test.violations {
        _ if test.valid => Verdict::Failed(rejected(&list(&found))),
        Some(expected) if *expected != found => {
            let (expected, found) = (list(expected), list(&found));
            Verdict::Failed(format!("expected {expected}, found {found}"))
        }
        _ => Verdict::Passed,
    }
}

fn rejected(why: &str) -> String {
    format!("expected no violation, but it is rejected: {why}")
}

/// Returns the JSON pointer and the keyword of each violation, sorted.
fn pairs(violations: &[Violation]) -> Vec<(String, String)> {
    let pairs = violations.iter();
    let pairs = pairs.map(|one| (one.pointer.clone(), one.keyword.clone()));
    let mut pairs: Vec<_> = pairs.collect();
    pairs.sort();
    // Several schemas of an instance can have the same constraint.
    pairs.dedup();
    pairs
}

fn list(pairs: &[(String, String)]) -> String {
    let pairs = pairs.iter();
    let texts = pairs.map(|(pointer, keyword)| format!("{keyword} at `{pointer}`"));
    printable(&texts.collect::<Vec<_>>().join(", "))
}

/// Returns, for example, `Age (tier 1): maximum | above the limit: 3.5`.
fn title(test: &Test) -> String {
    format!(
        "{} (tier {}): {}: {}",
        printable(&test.schema),
        printable(&test.tier),
        printable(&test.title),
        printable(&test.data),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A suite of tests for one schema: whether each is valid, and its expected violation.
    fn suite(tests: &[(bool, Option<&str>)]) -> Suite {
        let test = |(valid, keyword): &(bool, Option<&str>)| Test {
            schema: "A".to_owned(),
            index: Some((0, 0)),
            tier: "1".to_owned(),
            title: "limit".to_owned(),
            data: "3".to_owned(),
            valid: *valid,
            violations: keyword.map(|keyword| vec![("/a".to_owned(), keyword.to_owned())]),
        };
        Suite {
            documents: Vec::new(),
            rejected: Vec::new(),
            tests: tests.iter().map(test).collect(),
        }
    }

    #[test]
    fn a_test_without_an_outcome_is_skipped() {
        let suite = suite(&[(true, None), (true, None), (false, None), (false, None)]);
        let outcomes = vec![
            Outcome::Equal,
            Outcome::Invalid(Vec::new()),
            Outcome::Skipped,
        ];
        let report = report(&suite, &[], outcomes);
        assert_eq!(
            report.text,
            "failed: A (tier 1): limit: 3: expected no violation, but it is rejected: \n\
             tier 1: 1 of 2 passed (50.0 %), 2 skipped\n\
             1 passed, 1 failed, 2 skipped\n"
        );
        assert_eq!(report.failed, 1);
    }

    #[test]
    fn an_accepted_instance_fails_a_test_that_expects_a_violation() {
        let suite = suite(&[(false, None), (true, None)]);
        let outcomes = vec![
            Outcome::Equal,
            Outcome::Undecodable("not a number".to_owned()),
        ];
        let report = report(&suite, &[], outcomes);
        let lines: Vec<_> = report.text.lines().take(2).collect();
        assert_eq!(
            lines,
            [
                "failed: A (tier 1): limit: 3: expected a violation, but it is accepted",
                "failed: A (tier 1): limit: 3: expected no violation, but it is rejected: \
                 not a number",
            ]
        );
    }

    #[test]
    fn exact_violations_can_be_expected() {
        let tests = ["minimum", "maximum", "maximum"].map(|keyword| (false, Some(keyword)));
        let violation = || Violation {
            pointer: "/a".to_owned(),
            keyword: "minimum".to_owned(),
            message: String::new(),
        };
        let outcomes = vec![
            Outcome::Invalid(vec![violation(), violation()]),
            Outcome::Invalid(vec![violation()]),
            // Decoding comes before validation.
            Outcome::Undecodable("expected a number".to_owned()),
        ];
        let report = report(&suite(&tests), &[], outcomes);
        assert_eq!(
            report.text,
            "failed: A (tier 1): limit: 3: expected maximum at `/a`, found minimum at `/a`\n\
             tier 1: 2 of 3 passed (66.7 %), 0 skipped\n\
             2 passed, 1 failed, 0 skipped\n"
        );
    }

    #[test]
    fn an_altered_instance_is_reported_but_not_failed() {
        let suite = suite(&[(true, None)]);
        let report = report(&suite, &[], vec![Outcome::Lost("/a".to_owned())]);
        let line = "altered: A (tier 1): limit: 3: /a\n";
        assert!(report.text.starts_with(line), "{}", report.text);
        let line = "\n1 accepted instance altered by decoding and encoding\n";
        assert!(report.text.contains(line), "{}", report.text);
        assert_eq!(report.failed, 0);
    }
}
