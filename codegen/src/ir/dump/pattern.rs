//! Matchers of regular expressions as text.
//!
//! Imports `ir::pattern`.

use std::fmt::{self, Write};

use crate::ir::pattern::{Matcher, Step};

pub(super) fn write_matcher(out: &mut String, indent: &str, matcher: &Matcher) -> fmt::Result {
    match matcher {
        Matcher::Steps(steps) => {
            let (start, end) = (steps.from_start, steps.to_end);
            writeln!(out, "{indent}from start {start}, to end {end}")?;
            for step in &steps.steps {
                writeln!(out, "{indent}{}", StepText(step))?;
            }
        }
        Matcher::Automaton(automaton) => {
            for (place, state) in automaton.0.iter().enumerate() {
                let end = if state.accepts { " (accepts)" } else { "" };
                write!(out, "{indent}state {place}{end}")?;
                for (low, high, next) in &state.next {
                    let (low, high) = (low.escape_ascii(), high.escape_ascii());
                    write!(out, " {low}-{high}:{next}")?;
                }
                writeln!(out)?;
            }
        }
        Matcher::All(all) => {
            for (is_wanted, matcher) in all {
                let not = if *is_wanted { "" } else { "not " };
                writeln!(out, "{indent}{not}this")?;
                write_matcher(out, &format!("{indent}  "), matcher)?;
            }
        }
        Matcher::Linear(source) => writeln!(out, "{indent}in linear time as {source:?}")?,
        Matcher::Backtracking => writeln!(out, "{indent}by backtracking")?,
    }
    Ok(())
}

struct StepText<'a>(&'a Step);

impl fmt::Display for StepText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Step::Literal(bytes) => write!(f, "literal \"{}\"", bytes.escape_ascii()),
            Step::OneOf(literals) => {
                write!(f, "one of")?;
                literals
                    .iter()
                    .try_for_each(|bytes| write!(f, " \"{}\"", bytes.escape_ascii()))
            }
            Step::Repeat { set, min, max } => {
                write!(f, "{min} to {max} of")?;
                set.ranges().iter().try_for_each(|(low, high)| {
                    write!(f, " {}-{}", low.escape_default(), high.escape_default())
                })
            }
        }
    }
}
