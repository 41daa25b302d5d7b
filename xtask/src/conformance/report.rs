//! What a run says: wrong verdicts, refused schemas, shares.
//!
//! Imports `suite`, and from outside of the conformance run `probe`.

use super::suite::{Suite, Test};
use crate::probe::{Outcome, Probed};
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

impl Counts {
    fn add(&mut self, test: &Test, outcome: &Outcome) {
        let is_taken = match outcome {
            Outcome::Skipped => {
                self.skipped += 1;
                return;
            }
            Outcome::Unreadable(_) | Outcome::Invalid(_) => false,
            // What is written again is for others to judge.
            Outcome::Lost(_) | Outcome::Changed(_) | Outcome::Equal => true,
        };
        match is_taken == test.valid {
            true => self.passed += 1,
            false => self.failed += 1,
        }
    }
}

/// Each test that has something to try has an outcome, in the same order.
pub(super) fn report(suite: &Suite, documents: &[Probed], outcomes: Vec<Outcome>) -> Told {
    let mut text = String::new();
    let mut tiers: BTreeMap<&str, Counts> = BTreeMap::new();
    let mut all = Counts::default();
    let mut outcomes = outcomes.into_iter();
    for test in &suite.tests {
        let outcome = test.place.and_then(|_| outcomes.next());
        let outcome = outcome.unwrap_or(Outcome::Skipped);
        let failed = all.failed;
        all.add(test, &outcome);
        tiers.entry(&test.tier).or_default().add(test, &outcome);
        if all.failed > failed {
            let _ = writeln!(text, "wrong: {}", wrong(test));
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
    let Counts {
        passed,
        failed,
        skipped,
    } = all;
    let _ = writeln!(text, "{passed} passed, {failed} failed, {skipped} skipped");
    Told { text, failed }
}

/// Such as `Age | maximum | above the limit: 3.5 must be rejected, but is accepted`.
fn wrong(test: &Test) -> String {
    let (wanted, got) = if test.valid {
        ("accepted", "rejected")
    } else {
        ("rejected", "accepted")
    };
    format!(
        "{} (tier {}): {}: {} must be {wanted}, but is {got}",
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
        };
        let suite = Suite {
            documents: Vec::new(),
            tests: [true, true, false, false].map(test).into(),
        };
        let outcomes = vec![
            Outcome::Equal,
            Outcome::Invalid(String::new()),
            Outcome::Skipped,
        ];
        let told = report(&suite, &[], outcomes);
        assert_eq!(
            told.text,
            "wrong: A (tier 1): limit: 3 must be accepted, but is rejected\n\
             tier 1: 1 of 2 right (50.0 %), 2 skipped\n\
             1 passed, 1 failed, 2 skipped\n"
        );
        assert_eq!(told.failed, 1);
    }
}
