//! One diagnostic for each cause.
//!
//! Imports `code` and `diagnostic` from this layer.

use super::code::{Code, Severity};
use super::diagnostic::Diagnostic;
use indexmap::IndexMap;

/// The rules whose messages only quote where they are broken: one cause, however many places.
const SAME_EVERYWHERE: [Code; 3] = [
    Code::ODD_TEMPLATE,
    Code::SAME_TEMPLATE,
    Code::SAMPLE_BREAKS_RULE,
];

/// The diagnostics with one warning for each cause, at its first place, which counts the others.
/// Errors are not joined, since each has to be mended.
pub fn by_cause(found: &[Diagnostic]) -> Vec<Diagnostic> {
    let mut causes: IndexMap<_, (&Diagnostic, usize)> = IndexMap::new();
    for (index, diagnostic) in found.iter().enumerate() {
        let own = (diagnostic.severity == Severity::Error).then_some(index);
        let text = match SAME_EVERYWHERE.contains(&diagnostic.code) {
            true => without_quotes(&diagnostic.message),
            false => diagnostic.message.clone(),
        };
        let cause = (own, diagnostic.code, text, diagnostic.help.as_deref());
        causes.entry(cause).or_insert((diagnostic, 0)).1 += 1;
    }
    let causes = causes.into_values();
    let joined = causes.map(|(first, count)| first.clone().and_elsewhere(count - 1));
    joined.collect()
}

/// A message without what it quotes.
fn without_quotes(message: &str) -> String {
    message.split('`').step_by(2).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::JsonPointer;

    #[test]
    fn warnings_of_one_cause_are_joined() {
        let at = |code, place: &str, message: &str| {
            Diagnostic::new(code, JsonPointer::from_escaped(place), message)
        };
        let found = [
            at(Code::NO_EFFECT, "/a", "`x` has no effect"),
            at(Code::NO_EFFECT, "/b", "`y` has no effect"),
            at(Code::SAME_TEMPLATE, "/c", "`/c` is `/b`"),
            at(Code::NO_EFFECT, "/d", "`x` has no effect"),
            at(Code::SAME_TEMPLATE, "/e", "`/e` is `/b`"),
            at(Code::REF_MISSING, "/f", "it is missing"),
            at(Code::REF_MISSING, "/g", "it is missing"),
            at(Code::NO_EFFECT, "/h", "`x` has no effect"),
        ];
        let joined = by_cause(&found);
        let joined: Vec<_> = joined
            .iter()
            .map(|it| (it.pointer.as_str(), &*it.message))
            .collect();
        assert_eq!(
            joined,
            [
                ("/a", "`x` has no effect (here and at 2 other places)"),
                ("/b", "`y` has no effect"),
                ("/c", "`/c` is `/b` (here and at one other place)"),
                ("/f", "it is missing"),
                ("/g", "it is missing"),
            ]
        );
    }
}
