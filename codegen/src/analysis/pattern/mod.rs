//! Regular expressions (ECMA 262): whether one is valid, and how it is matched.
//!
//! A simple one is matched by steps, and one with a small automaton by that: emitted crates
//! need no engine for these, and literals are validated by them at compile time. Other regular
//! languages go to the crate `regex`, whose time is linear in the length of the text. Only
//! what no automaton matches, such as back references, goes to the crate `regress`, which
//! backtracks.
//!
//! Imports `ir`.

mod automaton;
mod class;
mod ecma;
mod parser;
mod steps;
#[cfg(test)]
mod tests;

use regex_syntax::hir::Hir;
use regex_syntax::hir::print::Printer;

use crate::ir::{Matcher, Pattern};

/// Why there is no matcher.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// The text is not a regular expression.
    Invalid(String),
    /// It would take more memory than an engine allows.
    TooLarge,
}

/// Compiles a regular expression.
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

/// Whether a backtracking engine can take exponential time: there is an unbounded repetition.
pub(crate) fn can_take_long(pattern: &Pattern) -> bool {
    pattern.matcher == Matcher::Backtracking && has_unbounded_repetition(&pattern.source)
}

fn has_unbounded_repetition(source: &str) -> bool {
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

/// Whether a text matches an expression; none if that needs an engine, so that no expression
/// takes long.
pub(crate) fn matches(source: &str, text: &str) -> Option<bool> {
    verdict(&compile(source).ok()?, text)
}

/// Whether a text matches a compiled expression; none if that needs an engine.
pub(crate) fn verdict(pattern: &Pattern, text: &str) -> Option<bool> {
    match &pattern.matcher {
        Matcher::Steps(_) => {
            let source = &pattern.source;
            let with_u = regress::Regex::with_flags(source, "u");
            let regex = with_u.or_else(|_| regress::Regex::new(source)).ok()?;
            Some(regex.find(text).is_some())
        }
        Matcher::Automaton(automaton) => Some(automaton::accepts(automaton, text)),
        Matcher::All(_) | Matcher::Linear(_) | Matcher::Backtracking => None,
    }
}

/// Whether an expression is valid with the `u` flag, which JSON Schema asks for; many patterns
/// in use are valid only without it.
fn validate(source: &str) -> Result<bool, Refusal> {
    match regress::Regex::with_flags(source, "u") {
        Ok(_) => Ok(true),
        Err(error) => match regress::Regex::new(source) {
            Ok(_) => Ok(false),
            Err(_) => Err(Refusal::Invalid(error.text)),
        },
    }
}
