//! Compilation of regular expressions.
//!
//! Imports `automaton`, `ecma`, `steps`, and `ir`.

use regex_syntax::hir::Hir;
use regex_syntax::hir::print::Printer;

use super::{automaton, ecma, steps};
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
pub(super) fn compile(source: &str) -> Result<Pattern, Refusal> {
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

/// Whether an expression has a repetition without an upper limit.
pub(super) fn has_unbounded_repetition(source: &str) -> bool {
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
