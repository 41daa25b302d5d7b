//! The coverage report: what the generated crate does about each constraint of a document.
//!
//! Imports `terminal`.

use crate::terminal::count;
use codegen::{Constraint, Fate};
use serde_json::{Map, Value};
use std::ops::AddAssign;

/// The fates of a constraint, in the order in which they are counted.
const FATES: [&str; 3] = ["enforced", "checked at generation", "not enforced"];

/// Returns the name of a fate, which is one of [`FATES`], and the reason for it.
fn describe(fate: &Fate) -> (&'static str, Option<&str>) {
    match fate {
        Fate::Enforced => ("enforced", None),
        Fate::Checked => ("checked at generation", None),
        Fate::Reported(reason) => ("not enforced", Some(reason)),
    }
}

/// The number of constraints of each fate, in the order of [`FATES`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Totals([usize; FATES.len()]);

impl Totals {
    pub(crate) fn of(constraints: &[Constraint]) -> Self {
        let number = |name| {
            let fates = constraints
                .iter()
                .map(|constraint| describe(&constraint.fate).0);
            fates.filter(|fate| *fate == name).count()
        };
        Self(FATES.map(number))
    }

    /// Returns, for example, `12 constraints: 10 enforced, 1 checked at generation, 1 not
    /// enforced`.
    pub(crate) fn sentence(&self) -> String {
        let parts = self.0.iter().zip(FATES);
        let parts: Vec<_> = parts
            .map(|(number, name)| format!("{number} {name}"))
            .collect();
        let all = count(self.0.iter().sum(), "constraint");
        format!("{all}: {}", parts.join(", "))
    }
}

impl AddAssign for Totals {
    fn add_assign(&mut self, other: Self) {
        for (number, other) in self.0.iter_mut().zip(other.0) {
            *number += other;
        }
    }
}

/// Returns the report: a line of JSON for each constraint, in the order of the document.
pub(crate) fn lines(constraints: &[Constraint]) -> String {
    let mut text = String::new();
    for constraint in constraints {
        let (fate, reason) = describe(&constraint.fate);
        let mut line = Map::from_iter([
            ("pointer".to_owned(), constraint.pointer.to_string().into()),
            ("keyword".to_owned(), constraint.keyword.clone().into()),
            ("fate".to_owned(), fate.into()),
        ]);
        line.extend(reason.map(|reason| ("reason".to_owned(), reason.into())));
        text += &Value::Object(line).to_string();
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use codegen::diag::JsonPointer;

    fn constraint(keyword: &str, fate: Fate) -> Constraint {
        Constraint {
            pointer: JsonPointer::from_escaped(format!("/{keyword}")),
            keyword: keyword.to_owned(),
            fate,
        }
    }

    fn constraints() -> [Constraint; 4] {
        [
            constraint("minimum", Fate::Enforced),
            constraint("maximum", Fate::Enforced),
            constraint("pattern", Fate::Checked),
            constraint("format", Fate::Reported("unknown".to_owned())),
        ]
    }

    #[test]
    fn totals_count_each_fate() {
        let mut totals = Totals::of(&constraints());
        let sentence = "4 constraints: 2 enforced, 1 checked at generation, 1 not enforced";
        assert_eq!(totals.sentence(), sentence);
        totals += Totals::of(&constraints()[..1]);
        let sentence = "5 constraints: 3 enforced, 1 checked at generation, 1 not enforced";
        assert_eq!(totals.sentence(), sentence);
    }

    #[test]
    fn every_constraint_is_a_line() {
        let text = lines(&constraints());
        let lines: Vec<_> = text.lines().skip(1).collect();
        let expected = [
            r##"{"fate":"enforced","keyword":"maximum","pointer":"#/maximum"}"##,
            r##"{"fate":"checked at generation","keyword":"pattern","pointer":"#/pattern"}"##,
            r##"{"fate":"not enforced","keyword":"format","pointer":"#/format","reason":"unknown"}"##,
        ];
        assert_eq!(lines, expected);
    }
}
