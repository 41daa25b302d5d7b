//! What a run says: wrong verdicts, refused schemas, shares.
//!
//! Imports `suite`, and from outside of the conformance run `probe`.

use super::suite::{Suite, Test};
use crate::probe::{Broken, Outcome, Probed};
use codegen::diag::printable;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What is told at the end.
pub(super) struct Told {
    pub(super) text: String,
    pub(super) failed: usize,
}

/// How many tests of a tier come out how.
#[derive(Clone, Copy, Default)]
struct Counts {
    passed: usize,
    failed: usize,
    skipped: usize,
}

/// What a test comes to.
enum Verdict {
    Right,
    Wrong(String),
    None,
}

impl Counts {
    fn add(&mut self, verdict: &Verdict) {
        match verdict {
            Verdict::Right => self.passed += 1,
            Verdict::Wrong(_) => self.failed += 1,
            Verdict::None => self.skipped += 1,
        }
    }
}

/// Each test that has something to try has an outcome, in the same order.
pub(super) fn report(suite: &Suite, documents: &[Probed], outcomes: Vec<Outcome>) -> Told {
    let mut text = String::new();
    let mut tiers: BTreeMap<&str, Counts> = BTreeMap::new();
    let mut all = Counts::default();
    let mut outcomes = outcomes.into_iter();
    let mut rewritten = 0;
    for test in &suite.tests {
        let outcome = test.place.and_then(|_| outcomes.next());
        let outcome = outcome.unwrap_or(Outcome::Skipped);
        let verdict = verdict(test, &outcome);
        all.add(&verdict);
        tiers.entry(&test.tier).or_default().add(&verdict);
        if let Verdict::Wrong(why) = verdict {
            let _ = writeln!(text, "wrong: {}: {why}", title(test));
        }
        // That is no verdict of a schema, but its user has to know.
        if let Outcome::Lost(what) | Outcome::Changed(what) = outcome {
            rewritten += 1;
            let what = printable(&what);
            let _ = writeln!(text, "written in another way: {}: {what}", title(test));
        }
    }
    for document in documents {
        for (schema, reason) in &document.refused {
            let name = printable(schema);
            let _ = writeln!(
                text,
                "refused: {name} of {}: {}",
                document.name,
                printable(reason)
            );
        }
    }
    for (tier, counts) in tiers {
        let judged = counts.passed + counts.failed;
        let share = 100.0 * counts.passed as f64 / judged.max(1) as f64;
        let _ = writeln!(
            text,
            "tier {}: {} of {judged} right ({share:.1} %), {} skipped",
            printable(tier),
            counts.passed,
            counts.skipped
        );
    }
    if rewritten > 0 {
        let _ = writeln!(
            text,
            "{rewritten} of those accepted are written in another way"
        );
    }
    let Counts {
        passed,
        failed,
        skipped,
    } = all;
    let _ = writeln!(text, "{passed} passed, {failed} failed, {skipped} skipped");
    Told { text, failed }
}

/// What an outcome is to a test.
fn verdict(test: &Test, outcome: &Outcome) -> Verdict {
    let is_taken = match outcome {
        Outcome::Skipped => return Verdict::None,
        Outcome::Unreadable(_) | Outcome::Invalid(_) => false,
        Outcome::Lost(_) | Outcome::Changed(_) | Outcome::Equal => true,
    };
    let told = match outcome {
        Outcome::Unreadable(why) => format!("it is rejected: {}", printable(why)),
        Outcome::Invalid(broken) => format!("it is rejected: {}", list(broken)),
        _ => "it is accepted".to_owned(),
    };
    match (test.valid, is_taken) {
        (true, false) => return Verdict::Wrong(format!("must be accepted, but {told}")),
        (false, true) => return Verdict::Wrong(format!("must be rejected, but {told}")),
        _ => {}
    }
    // What fits no type is told by its reader, before any rule is asked.
    let (Some(expected), Outcome::Invalid(broken)) = (&test.violations, outcome) else {
        return Verdict::Right;
    };
    let each = broken
        .iter()
        .map(|one| (one.place.clone(), one.keyword.clone()));
    let mut found: Vec<_> = each.collect();
    found.sort();
    // Several schemas of a value can ask for the same.
    found.dedup();
    if found == *expected {
        return Verdict::Right;
    }
    let expected = expected
        .iter()
        .map(|(at, keyword)| format!("{keyword} at `{at}`"));
    let expected = printable(&expected.collect::<Vec<_>>().join(", "));
    Verdict::Wrong(format!("must be told with {expected}, but {told}"))
}

fn list(broken: &[Broken]) -> String {
    let each = broken
        .iter()
        .map(|one| format!("{} at `{}`", one.keyword, one.place));
    printable(&each.collect::<Vec<_>>().join(", "))
}

/// Such as `Age (tier 1): maximum | above the limit: 3.5`.
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

    #[test]
    fn what_has_no_verdict_is_not_passed() {
        let test = |valid| Test {
            schema: "A".to_owned(),
            place: Some((0, 0)),
            tier: "1".to_owned(),
            title: "limit".to_owned(),
            data: "3".to_owned(),
            valid,
            violations: None,
        };
        let suite = Suite {
            documents: Vec::new(),
            tests: [true, true, false, false].map(test).into(),
        };
        let outcomes = vec![
            Outcome::Equal,
            Outcome::Invalid(Vec::new()),
            Outcome::Skipped,
        ];
        let told = report(&suite, &[], outcomes);
        assert_eq!(
            told.text,
            "wrong: A (tier 1): limit: 3: must be accepted, but it is rejected: \n\
             tier 1: 1 of 2 right (50.0 %), 2 skipped\n\
             1 passed, 1 failed, 2 skipped\n"
        );
        assert_eq!(told.failed, 1);
    }

    #[test]
    fn what_exactly_is_told_can_be_asked_for() {
        let test = |keyword: &str| Test {
            schema: "A".to_owned(),
            place: Some((0, 0)),
            tier: "1".to_owned(),
            title: "limit".to_owned(),
            data: "3".to_owned(),
            valid: false,
            violations: Some(vec![("/a".to_owned(), keyword.to_owned())]),
        };
        let suite = Suite {
            documents: Vec::new(),
            tests: ["minimum", "maximum", "maximum"].map(test).into(),
        };
        let broken = || Broken {
            place: "/a".to_owned(),
            keyword: "minimum".to_owned(),
            message: String::new(),
        };
        let outcomes = vec![
            Outcome::Invalid(vec![broken(), broken()]),
            Outcome::Invalid(vec![broken()]),
            // What fits no type is told before any rule is asked.
            Outcome::Unreadable("expected a number".to_owned()),
        ];
        let told = report(&suite, &[], outcomes);
        assert_eq!(
            told.text,
            "wrong: A (tier 1): limit: 3: must be told with maximum at `/a`, but it is rejected: \
             minimum at `/a`\n\
             tier 1: 2 of 3 right (66.7 %), 0 skipped\n\
             2 passed, 1 failed, 0 skipped\n"
        );
    }

    #[test]
    fn what_is_written_in_another_way_is_told() {
        let test = Test {
            schema: "A".to_owned(),
            place: Some((0, 0)),
            tier: "1".to_owned(),
            title: "field".to_owned(),
            data: "{}".to_owned(),
            valid: true,
            violations: None,
        };
        let suite = Suite {
            documents: Vec::new(),
            tests: vec![test],
        };
        let told = report(&suite, &[], vec![Outcome::Lost("/a".to_owned())]);
        assert!(
            told.text
                .contains("in another way: A (tier 1): field: {}: /a\n")
        );
        assert!(
            told.text
                .contains("1 of those accepted are written in another way\n")
        );
        assert_eq!(told.failed, 0);
    }
}
