//! Constraints on strings: in words, and in the form that the macros of the runtime expect.
//!
//! Imports `docs`, `imports`, `pattern`, `ir` and `runtime_modules`.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::docs::code;
use super::imports::Imports;
use super::pattern;
use crate::ir::{Format, Text};
use crate::runtime_modules::{self, Module};

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
    let module = module(format).map_or("string_format", |module| module.name);
    imports.module(module);
    format_ident!("{module}")
}

/// The module of the runtime that validates a format, and is named after it.
fn module(format: Format) -> Option<&'static Module> {
    let name = format.as_ref().replace('-', "_");
    runtime_modules::find(&name).map(|(_, module)| module)
}

/// The description of a format, as the beginning of a sentence. It is read from the text of its
/// module, which has it in messages.
fn title(format: Format) -> Option<String> {
    let text = module(format)?.text;
    let starts = ["EXPECTED: &str = \"", "expected: \""];
    let (_, words) = starts.iter().find_map(|start| text.split_once(start))?;
    let (words, _) = words.split_once('"')?;
    let (first, rest) = words.split_at_checked(1)?;
    Some(first.to_uppercase() + rest)
}

/// The constraints in words, in Markdown.
pub(super) fn sentence(text: &Text) -> String {
    let format = text.format.and_then(title);
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
    use strum::VariantArray as _;

    fn text(min_length: u64, max_length: Option<u64>) -> Text {
        Text {
            min_length,
            max_length,
            ..Text::default()
        }
    }

    #[test]
    fn every_format_has_a_module_with_a_description() {
        for format in Format::VARIANTS.iter().copied() {
            let text = module(format).unwrap().text;
            let name = format!("name: \"{}\"", format.as_ref());
            assert!(text.contains(&name), "{format:?}");
            let title = title(format).unwrap();
            assert!(title.starts_with("A"), "{title}");
            let words = format!("\"a{}\"", title.split_at(1).1);
            assert!(text.contains(&words), "{title}");
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
