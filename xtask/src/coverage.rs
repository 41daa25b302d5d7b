//! The coverage report: whether the generated crate enforces each constraint of a document.
//!
//! Imports `terminal`.

use crate::terminal::count;
use codegen::diag::JsonPointer;
use codegen::{Constraint, Fate};
use serde_json::{Map, Value};
use std::ops::AddAssign;

/// The number of fates.
const FATES: usize = 4;

/// Returns the names of the fates, in the order in which they are counted.
fn names() -> [&'static str; FATES] {
    let documented = Fate::Documented(String::new());
    let ignored = Fate::Ignored(String::new());
    [Fate::Enforced, Fate::Verified, documented, ignored].map(|fate| fate.name())
}

/// The number of constraints of each fate, in the order of [`names`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Totals([usize; FATES]);

impl Totals {
    pub(crate) fn of(constraints: &[Constraint]) -> Self {
        let number = |name| {
            let fates = constraints.iter().map(|constraint| constraint.fate.name());
            fates.filter(|fate| *fate == name).count()
        };
        Self(names().map(number))
    }

    /// Returns, for example, `12 constraints: 10 enforced, 1 checked at generation, 1 documented
    /// only, 0 ignored`.
    pub(crate) fn sentence(&self) -> String {
        let parts = self.0.iter().zip(names());
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

/// Returns the report: a line of JSON for each constraint, in the order of the document. `place`
/// returns where a constraint is, if that is not at the same place of the entry document.
pub(crate) fn lines(
    constraints: &[Constraint],
    place: impl Fn(&JsonPointer) -> Option<String>,
) -> String {
    let mut text = String::new();
    for constraint in constraints {
        let fate = &constraint.fate;
        let pointer = &constraint.pointer;
        let pointer = place(pointer).unwrap_or_else(|| pointer.to_string());
        let mut line = Map::from_iter([
            ("pointer".to_owned(), pointer.into()),
            ("keyword".to_owned(), constraint.keyword.into()),
            ("fate".to_owned(), fate.name().into()),
        ]);
        let reason = fate
            .reason()
            .map(|reason| ("reason".to_owned(), reason.into()));
        line.extend(reason);
        text += &Value::Object(line).to_string();
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn constraint(keyword: &'static str, fate: Fate) -> Constraint {
        Constraint {
            pointer: JsonPointer::from_escaped(format!("/{keyword}")),
            keyword,
            fate,
        }
    }

    fn constraints() -> [Constraint; 5] {
        [
            constraint("minimum", Fate::Enforced),
            constraint("maximum", Fate::Enforced),
            constraint("pattern", Fate::Verified),
            constraint("format", Fate::Documented("unknown".to_owned())),
            constraint("not", Fate::Ignored("unused".to_owned())),
        ]
    }

    #[test]
    fn totals_count_each_fate() {
        let mut totals = Totals::of(&constraints());
        let sentence =
            "5 constraints: 2 enforced, 1 checked at generation, 1 documented only, 1 ignored";
        assert_eq!(totals.sentence(), sentence);
        totals += Totals::of(&constraints()[..1]);
        let sentence =
            "6 constraints: 3 enforced, 1 checked at generation, 1 documented only, 1 ignored";
        assert_eq!(totals.sentence(), sentence);
    }

    #[test]
    fn every_constraint_is_a_line() {
        let text = lines(&constraints(), |_| None);
        let lines: Vec<_> = text.lines().skip(1).collect();
        let expected = [
            r##"{"fate":"enforced","keyword":"maximum","pointer":"#/maximum"}"##,
            r##"{"fate":"checked at generation","keyword":"pattern","pointer":"#/pattern"}"##,
            r##"{"fate":"documented only","keyword":"format","pointer":"#/format","reason":"unknown"}"##,
            r##"{"fate":"ignored","keyword":"not","pointer":"#/not","reason":"unused"}"##,
        ];
        assert_eq!(lines, expected);
    }
}
