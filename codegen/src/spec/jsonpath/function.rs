//! Regular expressions of the functions `match` and `search`: I-Regexp (RFC 9485), which is matched
//! in linear time.

use regex_automata::nfa::thompson::pikevm::PikeVM;

/// Whether a pattern matches a text, as a whole or a part of it. A pattern that is not a regular
/// expression matches nothing (RFC 9535, sections 2.4.6 and 2.4.7).
pub(super) fn matches(pattern: &str, text: &str, whole: bool) -> bool {
    let pattern = dots_without_line_ends(pattern);
    let pattern = match whole {
        true => format!(r"\A(?:{pattern})\z"),
        false => pattern,
    };
    PikeVM::new(&pattern).is_ok_and(|machine| machine.is_match(&mut machine.create_cache(), text))
}

/// A dot matches neither a line feed nor a carriage return (RFC 9485, section 5.4).
fn dots_without_line_ends(pattern: &str) -> String {
    let mut out = String::new();
    let mut is_in_class = false;
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => {
                out.push(c);
                out.extend(chars.next());
                continue;
            }
            '[' => is_in_class = true,
            ']' => is_in_class = false,
            '.' if !is_in_class => {
                out.push_str(r"[^\n\r]");
                continue;
            }
            _ => {}
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_matches_the_whole_or_a_part() {
        assert!(matches("a.c", "abc", true) && !matches("a.c", "xabc", true));
        assert!(matches("a.c", "xabcy", false) && !matches("a.c", "ab", false));
        assert!(matches("a|b", "b", true) && !matches("a|b", "bc", true));
    }

    #[test]
    fn a_dot_does_not_match_the_end_of_a_line() {
        assert!(!matches("a.c", "a\rc", true) && !matches("a.c", "a\nc", true));
        assert!(matches("a[.]c", "a.c", true) && !matches("a[.]c", "abc", true));
        assert!(matches(r"a\.c", "a.c", true) && !matches(r"a\.c", "abc", true));
    }

    #[test]
    fn an_invalid_pattern_matches_nothing() {
        assert!(!matches("(", "(", false) && !matches("[", "[", true));
    }
}
