//! What becomes of each constraint of a description: the file behind `--report`, and sums.
//!
//! Imports `report`.

use crate::report::count;
use codegen::{Constraint, Fate};
use serde_json::{Map, Value};
use std::ops::AddAssign;

/// How many constraints there are of each fate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sums {
    pub(crate) enforced: usize,
    pub(crate) checked: usize,
    pub(crate) reported: usize,
}

impl Sums {
    pub(crate) fn of(constraints: &[Constraint]) -> Self {
        let mut sums = Self::default();
        for constraint in constraints {
            *match constraint.fate {
                Fate::Enforced => &mut sums.enforced,
                Fate::Checked => &mut sums.checked,
                Fate::Reported(_) => &mut sums.reported,
            } += 1;
        }
        sums
    }

    /// Such as `12 constraints: 10 enforced, 1 checked when generated, 1 reported`.
    pub(crate) fn sentence(&self) -> String {
        let all = self.enforced + self.checked + self.reported;
        format!(
            "{}: {} enforced, {} checked when generated, {} reported",
            count(all, "constraint"),
            self.enforced,
            self.checked,
            self.reported,
        )
    }
}

impl AddAssign for Sums {
    fn add_assign(&mut self, other: Self) {
        self.enforced += other.enforced;
        self.checked += other.checked;
        self.reported += other.reported;
    }
}

/// A line of JSON for each constraint, in the order of the document.
pub(crate) fn lines(constraints: &[Constraint]) -> String {
    let mut text = String::new();
    for constraint in constraints {
        let (fate, reason) = match &constraint.fate {
            Fate::Enforced => ("enforced", None),
            Fate::Checked => ("checked when generated", None),
            Fate::Reported(reason) => ("reported", Some(reason)),
        };
        let mut line = Map::from_iter([
            ("pointer".to_owned(), constraint.pointer.to_string().into()),
            ("keyword".to_owned(), constraint.keyword.clone().into()),
            ("fate".to_owned(), fate.into()),
        ]);
        line.extend(reason.map(|reason| ("reason".to_owned(), reason.clone().into())));
        text += &Value::Object(line).to_string();
        text.push('\n');
    }
    text
}
