//! What a run says: how many examples come out how, and why.
//!
//! Imports `collect`, and from outside of this folder `probe`.

use super::collect::Example;
use crate::probe::Outcome;
use codegen::diag::printable;
use std::fmt::{self, Write as _};

/// How many examples come out how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    equal: usize,
    lost: usize,
    changed: usize,
    unreadable: usize,
    invalid: usize,
    skipped: usize,
}

impl Counts {
    pub(super) fn add(&mut self, other: &Self) {
        self.equal += other.equal;
        self.lost += other.lost;
        self.changed += other.changed;
        self.unreadable += other.unreadable;
        self.invalid += other.invalid;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let failed = self.lost + self.changed + self.unreadable + self.invalid;
        let all = failed + self.equal;
        let share = 100.0 * failed as f64 / all.max(1) as f64;
        writeln!(
            f,
            "{all} examples, {} come out equal, {failed} do not ({share:.1} %): {} fit no type, \
             {} break a rule, {} have fields that no type has, {} are written in another way; \
             {} skipped",
            self.equal, self.unreadable, self.invalid, self.lost, self.changed, self.skipped
        )
    }
}

pub(super) fn count(outcomes: &[Outcome]) -> Counts {
    let mut counts = Counts::default();
    for outcome in outcomes {
        *match outcome {
            Outcome::Equal => &mut counts.equal,
            Outcome::Lost(_) => &mut counts.lost,
            Outcome::Changed(_) => &mut counts.changed,
            Outcome::Unreadable(_) => &mut counts.unreadable,
            Outcome::Invalid(_) => &mut counts.invalid,
            Outcome::Skipped => &mut counts.skipped,
        } += 1;
    }
    counts
}

/// A line for each example that does not come out equal.
pub(super) fn details(examples: &[Example], outcomes: &[Outcome]) -> String {
    let mut text = String::new();
    for (example, outcome) in examples.iter().zip(outcomes) {
        let (what, why) = match outcome {
            Outcome::Equal => continue,
            Outcome::Skipped => ("skipped", String::new()),
            Outcome::Lost(why) => ("loses a field", why.clone()),
            Outcome::Changed(why) => ("is written in another way", why.clone()),
            Outcome::Unreadable(why) => ("fits no type", why.clone()),
            Outcome::Invalid(broken) => {
                let rules: Vec<_> = broken.iter().map(|rule| rule.message.as_str()).collect();
                ("breaks a rule", rules.join("; "))
            }
        };
        // Writing to a string cannot fail.
        let place = printable(&example.pointer);
        let _ = writeln!(text, "#{place} {what}: {}", printable(&why));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_share_is_of_what_was_tried() {
        let why = || String::from("/a");
        let outcomes = [
            Outcome::Equal,
            Outcome::Equal,
            Outcome::Equal,
            Outcome::Lost(why()),
            Outcome::Skipped,
        ];
        let told = count(&outcomes).to_string();
        assert!(told.starts_with("4 examples, 3 come out equal, 1 do not (25.0 %): 0 fit"));
        assert!(told.ends_with("; 1 skipped\n"), "{told}");
    }
}
