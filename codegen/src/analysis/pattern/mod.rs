//! Regular expressions (ECMA 262): whether one is valid, and how it is matched.
//!
//! One that is simple is matched by steps, one whose automaton is small by that: no emitted
//! crate depends on an engine for these, and the compiler checks literals by them. What is
//! left of those that a finite automaton could match goes to the crate `regex`, which takes
//! a time that is linear in the length of the text. Only what no automaton matches, such as
//! back references, goes to the crate `regress`, which tries one way after the other.

mod automaton;
mod class;
mod compiled;
mod ecma;
mod steps;
#[cfg(test)]
mod tests;

use regex_syntax::hir::Hir;
use regex_syntax::hir::print::Printer;

pub(crate) use compiled::Compiled;

use crate::ir::{Matcher, Pattern};

/// Why there is no matcher.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// The text is no regular expression.
    Invalid(String),
    /// It is one that would take more memory than an engine is willing to use.
    TooLarge,
}

/// Turns a regular expression into what matches it.
pub(crate) fn compile(source: &str) -> Result<Pattern, Refusal> {
    let has_u = validate(source)?;
    let matcher = match ecma::parse(source, has_u) {
        Ok(mut all) => match (all.pop(), all.is_empty()) {
            (Some((true, tree)), true) => matcher(&tree)?,
            (last, _) => {
                let all = all.iter().chain(&last);
                let all = all.map(|(is_wanted, tree)| Ok((*is_wanted, matcher(tree)?)));
                Matcher::All(all.collect::<Result<_, _>>()?)
            }
        },
        Err(_) => Matcher::Backtracking,
    };
    Ok(Pattern {
        source: source.to_owned(),
        matcher,
    })
}

fn matcher(tree: &Hir) -> Result<Matcher, Refusal> {
    if let Some(steps) = steps::steps(tree) {
        return Ok(Matcher::Steps(steps));
    }
    if let Some(automaton) = automaton::automaton(tree) {
        return Ok(Matcher::Automaton(automaton));
    }
    let mut source = String::new();
    match Printer::new().print(tree, &mut source) {
        Ok(()) if automaton::is_linear(tree) => Ok(Matcher::Linear(source)),
        _ => Err(Refusal::TooLarge),
    }
}

fn has_endless_repetition(source: &str) -> bool {
    let mut chars = source.char_indices();
    let mut is_in_class = false;
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' => drop(chars.next()),
            '[' => is_in_class = true,
            ']' => is_in_class = false,
            '*' | '+' if !is_in_class => return true,
            '{' if !is_in_class => {
                let counts = source.get(at..).and_then(|rest| rest.split_once('}'));
                if counts.is_some_and(|(counts, _)| counts.ends_with(',')) {
                    return true;
                }
            }
            _ => {}
        }
    }
    false
}

/// JSON Schema asks for the `u` flag; many patterns in use only work without it. Tells
/// whether it works with it.
fn validate(source: &str) -> Result<bool, Refusal> {
    match regress::Regex::with_flags(source, "u") {
        Ok(_) => Ok(true),
        Err(error) => match regress::Regex::new(source) {
            Ok(_) => Ok(false),
            Err(_) => Err(Refusal::Invalid(error.text)),
        },
    }
}
