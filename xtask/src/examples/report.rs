//! The report of a run: the number of examples with each outcome, and the reasons.
//!
//! Imports `collect`, and from outside of this folder `probe` and `terminal`.

use super::collect::Example;
use crate::probe::Outcome;
use crate::terminal::count;
use codegen::diag::printable;
use std::fmt::{self, Write as _};
use std::ops::AddAssign;

/// The number of examples with each outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    equal: usize,
    lost: usize,
    changed: usize,
    undecodable: usize,
    invalid: usize,
    skipped: usize,
}

impl Counts {
    /// Counts outcomes.
    pub(super) fn of(outcomes: &[Outcome]) -> Self {
        let mut counts = Self::default();
        for outcome in outcomes {
            *match outcome {
                Outcome::Equal => &mut counts.equal,
                Outcome::Lost(_) => &mut counts.lost,
                Outcome::Changed(_) => &mut counts.changed,
                Outcome::Undecodable(_) => &mut counts.undecodable,
                Outcome::Invalid(_) => &mut counts.invalid,
                Outcome::Skipped => &mut counts.skipped,
            } += 1;
        }
        counts
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.equal += other.equal;
        self.lost += other.lost;
        self.changed += other.changed;
        self.undecodable += other.undecodable;
        self.invalid += other.invalid;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let failed = self.lost + self.changed + self.undecodable + self.invalid;
        let all = failed + self.equal;
        let share = 100.0 * failed as f64 / all.max(1) as f64;
        writeln!(
            f,
            "{}: {} unchanged, {failed} failed ({share:.1} %): {} undecodable, {} invalid, {} \
             with lost properties, {} changed; {} skipped",
            count(all, "example"),
            self.equal,
            self.undecodable,
            self.invalid,
            self.lost,
            self.changed,
            self.skipped
        )
    }
}

/// Returns a line for each example that fails.
pub(super) fn details(examples: &[Example], outcomes: &[Outcome]) -> String {
    let mut text = String::new();
    for (example, outcome) in examples.iter().zip(outcomes) {
        let (what, why) = match outcome {
            Outcome::Equal => continue,
            Outcome::Skipped => ("is skipped", "its schema was rejected".to_owned()),
            Outcome::Lost(why) => ("loses a property", why.clone()),
            Outcome::Changed(why) => ("is changed", why.clone()),
            Outcome::Undecodable(why) => ("cannot be decoded", why.clone()),
            Outcome::Invalid(violations) => {
                let messages = violations.iter().map(|one| one.message.as_str());
                ("is invalid", messages.collect::<Vec<_>>().join("; "))
            }
        };
        let pointer = printable(&example.pointer);
        // Writing to a string cannot fail.
        let _ = writeln!(text, "#{pointer} {what}: {}", printable(&why));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::probe::Violation;

    fn outcomes() -> [Outcome; 5] {
        let violation = Violation {
            pointer: "/a".to_owned(),
            keyword: "minimum".to_owned(),
            message: "/a: too small".to_owned(),
        };
        [
            Outcome::Equal,
            Outcome::Equal,
            Outcome::Lost("/a".to_owned()),
            Outcome::Invalid(vec![violation]),
            Outcome::Skipped,
        ]
    }

    #[test]
    fn the_share_does_not_include_skipped_examples() {
        let mut counts = Counts::of(&outcomes());
        assert_eq!(
            counts.to_string(),
            "4 examples: 2 unchanged, 2 failed (50.0 %): 0 undecodable, 1 invalid, 1 with lost \
             properties, 0 changed; 1 skipped\n"
        );
        counts += Counts::of(&outcomes()[..1]);
        let text = counts.to_string();
        assert!(
            text.starts_with("5 examples: 3 unchanged, 2 failed (40.0 %): "),
            "{text}"
        );
    }

    #[test]
    fn failed_examples_are_listed_with_the_reason() {
        let example = |index| Example {
            schema: 0,
            pointer: format!("/examples/{index}"),
            json: String::new(),
        };
        let examples: Vec<_> = (0..5).map(example).collect();
        assert_eq!(
            details(&examples, &outcomes()),
            "#/examples/2 loses a property: /a\n\
             #/examples/3 is invalid: /a: too small\n\
             #/examples/4 is skipped: its schema was rejected\n"
        );
    }
}
