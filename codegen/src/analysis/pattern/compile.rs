//! Compiled regular expressions, which can also match strings while a crate is generated.
//!
//! Imports `automaton`, `ecma`, `steps`, and `ir`.

use regex_syntax::hir::Hir;
use regex_syntax::hir::print::Printer;
use regress::Regex;

use super::{automaton, ecma, steps};
use crate::ir::{Matcher, Pattern};

/// Why a pattern has no matcher.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// The text is not a regular expression.
    Invalid(String),
    /// It would take more memory than an engine allows.
    TooLarge,
}

/// What shows that a pattern is meant for another tool, although it is valid in ECMA 262 as well: it
/// would match other strings there, or none.
fn of_another_dialect(source: &str) -> Option<&'static str> {
    let posix = [
        "alpha", "digit", "alnum", "upper", "lower", "space", "punct", "xdigit",
    ];
    if source.contains("[:")
        && posix
            .iter()
            .any(|name| source.contains(&format!("[:{name}:]")))
    {
        return Some("it has a POSIX class, which is a list of characters in ECMA 262");
    }
    let between = source
        .strip_prefix("/^")
        .and_then(|rest| rest.rsplit_once("$/"));
    let has_slashes =
        between.is_some_and(|(_, flags)| flags.chars().all(|c| c.is_ascii_lowercase()));
    has_slashes.then_some("it has slashes around it, so that it matches nothing")
}

/// A regular expression that is compiled once, however many strings it is held against.
pub(crate) struct Compiled {
    pattern: Pattern,
    engine: Regex,
}

impl Compiled {
    /// Compiles a regular expression: with the `u` flag, which JSON Schema asks for, or without
    /// it, since many patterns in use are valid only then.
    pub(crate) fn new(source: &str) -> Result<Self, Refusal> {
        if let Some(reason) = of_another_dialect(source) {
            return Err(Refusal::Invalid(reason.to_owned()));
        }
        let with_u = Regex::with_flags(source, "u");
        let has_u = with_u.is_ok();
        let engine = with_u.or_else(|error| {
            let without_u = Regex::new(source);
            without_u.map_err(|_| Refusal::Invalid(error.text))
        })?;
        let conditions = ecma::parse(source, has_u);
        let pattern = Pattern {
            source: source.to_owned(),
            matcher: conditions.map_or(Ok(Matcher::Backtracking), all_of)?,
        };
        Ok(Self { pattern, engine })
    }

    /// The pattern, as emitted code matches it.
    pub(crate) fn pattern(&self) -> &Pattern {
        &self.pattern
    }

    /// Whether an engine can try ever more ways on a longer string: there are repetitions
    /// without an upper limit.
    pub(crate) fn can_take_long(&self) -> bool {
        self.pattern.matcher == Matcher::Backtracking
            && has_unbounded_repetition(&self.pattern.source)
    }

    /// Whether a string matches; none where only an engine could say, so that no pattern of a
    /// document makes the generator slow.
    pub(crate) fn matches(&self, text: &str) -> Option<bool> {
        match &self.pattern.matcher {
            Matcher::Steps(_) => Some(self.engine.find(text).is_some()),
            Matcher::Automaton(automaton) => Some(automaton::accepts(automaton, text)),
            Matcher::All(_) | Matcher::Linear(_) | Matcher::Backtracking => None,
        }
    }
}

fn all_of(conditions: ecma::Conditions) -> Result<Matcher, Refusal> {
    if let [(true, tree)] = conditions.as_slice() {
        return matcher(tree);
    }
    let all = conditions.iter();
    let all = all.map(|(is_wanted, tree)| Ok((*is_wanted, matcher(tree)?)));
    all.collect::<Result<_, _>>().map(Matcher::All)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_matched_without_trying_ways_twice() {
        let matches = |source: &str, text: &str| Compiled::new(source).unwrap().matches(text);
        assert_eq!(matches("^a{2}$", "aa"), Some(true));
        assert_eq!(matches("^a{2}$", "aab"), Some(false));
        assert_eq!(matches("^(ab|cd?)+$", "abc"), Some(true));
        assert_eq!(matches("^(ab|cd?)+$", "abd"), Some(false));
        assert_eq!(matches(r"^(a+)\1$", "aa"), None);
        assert!(Compiled::new("(").is_err());
    }

    #[test]
    fn only_repetitions_without_a_limit_can_take_long() {
        for (source, expected) in [
            (r"^(a+)\1$", true),
            (r"^(a{1,3})\1$", false),
            ("^a+$", false),
        ] {
            let compiled = Compiled::new(source).unwrap();
            assert_eq!(compiled.can_take_long(), expected, "{source}");
        }
    }
}
