//! Constraints on strings: in words, and in the form that the macros of the runtime expect.
//!
//! Imports `docs`, `formats`, `imports`, `pattern`, and `ir`.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::docs::code;
use super::imports::Imports;
use super::{formats, pattern};
use crate::ir::{Format, Text};

/// The constraints other than the format, one by one.
pub(super) fn rules(text: &Text, imports: &mut Imports) -> Vec<TokenStream> {
    let min = Some(text.min_length).filter(|min| *min > 0).map(|min| {
        let min = Literal::u64_unsuffixed(min);
        quote!(min_length = #min)
    });
    let max = text.max_length.map(|max| {
        let max = Literal::u64_unsuffixed(max);
        quote!(max_length = #max)
    });
    let pattern = text.pattern.as_ref();
    let pattern = pattern.map(|pattern| pattern::rule(pattern, imports));
    min.into_iter().chain(max).chain(pattern).collect()
}

/// The module that validates a format, which is imported.
pub(super) fn format(format: Format, imports: &mut Imports) -> Ident {
    let module = formats::module(format);
    imports.module(module);
    format_ident!("{module}")
}

/// The constraints in words, in Markdown.
pub(super) fn sentence(text: &Text) -> String {
    let format = text.format.map(formats::title);
    let length = length(text).map(|length| format!("Has {length}"));
    let others = match (&text.pattern, length) {
        (Some(pattern), Some(length)) => {
            Some(format!("{length} and matches {}", code(&pattern.source)))
        }
        (Some(pattern), None) => Some(format!("Matches {}", code(&pattern.source))),
        (None, length) => length,
    };
    match (format, others) {
        (Some(format), Some(others)) => format!("{format}. {others}"),
        (None, None) => "Any string".to_owned(),
        (format, others) => format.or(others).unwrap_or_default(),
    }
}

fn length(text: &Text) -> Option<String> {
    Some(match (text.min_length, text.max_length) {
        (0, None) => return None,
        (min, Some(max)) if min == max => format!("exactly {}", characters(min)),
        (0, Some(max)) => format!("at most {}", characters(max)),
        (min, None) => format!("at least {}", characters(min)),
        (min, Some(max)) => format!("{min} to {}", characters(max)),
    })
}

fn characters(count: u64) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} character{plural}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::{Matcher, Pattern};

    fn text(min_length: u64, max_length: Option<u64>) -> Text {
        Text {
            min_length,
            max_length,
            ..Text::default()
        }
    }

    #[test]
    fn lengths_are_worded() {
        for (min, max, words) in [
            (0, None, "Any string"),
            (0, Some(5), "Has at most 5 characters"),
            (2, None, "Has at least 2 characters"),
            (1, Some(1), "Has exactly 1 character"),
            (0, Some(0), "Has exactly 0 characters"),
            (1, Some(2), "Has 1 to 2 characters"),
        ] {
            assert_eq!(sentence(&text(min, max)), words);
        }
    }

    #[test]
    fn all_constraints_are_worded_together() {
        let pattern = Pattern {
            source: "a+".to_owned(),
            matcher: Matcher::Backtracking,
        };
        let matching = Text {
            pattern: Some(pattern),
            ..Text::default()
        };
        assert_eq!(sentence(&matching), "Matches `a+`");
        let limited = Text {
            min_length: 3,
            ..matching
        };
        let words = "Has at least 3 characters and matches `a+`";
        assert_eq!(sentence(&limited), words);
        let formatted = Text {
            format: Some(Format::Uuid),
            ..limited
        };
        assert_eq!(sentence(&formatted), format!("A UUID (RFC 4122). {words}"));
        let uuid = Text {
            format: Some(Format::Uuid),
            ..Text::default()
        };
        assert_eq!(sentence(&uuid), "A UUID (RFC 4122)");
    }

    #[test]
    fn constraints_are_rules_of_the_runtime() {
        let mut imports = Imports::default();
        let rules = |text: &Text, imports: &mut _| {
            let rules = rules(text, imports).into_iter();
            rules.map(|rule| rule.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(rules(&text(0, None), &mut imports), [""; 0]);
        let both = ["min_length = 1", "max_length = 2"];
        assert_eq!(rules(&text(1, Some(2)), &mut imports), both);
        assert_eq!(format(Format::Uri, &mut imports), "uri");
        assert!(imports.into_modules().contains("uri"));
    }
}
