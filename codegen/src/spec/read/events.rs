//! A document as a stream of events, in either language.
//!
//! The exact reader and the index of positions are built on it. Imports `event`, `json` and
//! `yaml` from this folder.

use super::event::{Broken, Item};
use super::json::Json;
use super::yaml::Yaml;

/// The language that a document is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Language {
    /// JSON.
    Json,
    /// YAML 1.2.
    Yaml,
}

/// The events of a document, in order.
pub(super) enum Events<'t> {
    /// Of a JSON document.
    Json(Json<'t>),
    /// Of a YAML document.
    Yaml(Box<Yaml<'t>>),
}

impl<'t> Events<'t> {
    /// The events of a text in the given language.
    pub(super) fn new(text: &'t str, language: Language) -> Self {
        match language {
            Language::Json => Events::Json(Json::new(text)),
            Language::Yaml => Events::Yaml(Box::new(Yaml::new(text))),
        }
    }
}

impl<'t> Iterator for Events<'t> {
    type Item = Result<Item<'t>, Broken>;

    fn next(&mut self) -> Option<Self::Item> {
        match self {
            Events::Json(json) => json.next(),
            Events::Yaml(yaml) => yaml.next(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The slices of the text that the events point at.
    fn slices(text: &str) -> Vec<&str> {
        let events = Events::new(text, Language::Yaml).map(|item| item.expect("is YAML"));
        events.map(|item| &text[item.span]).collect()
    }

    #[test]
    fn spans_include_quotes_and_nothing_after_them() {
        let text =
            "\u{feff}a: \"qé\" # c\r\nb: 'it''s'  \r\nc: plain # d\r\nd: &x [1]\r\ne: *x # f\n";
        assert_eq!(
            slices(text),
            [
                "", "a", "\"qé\"", "b", "'it''s'", "c", "plain", "d", "&x [", "1", "]", "e", "*x",
                ""
            ]
        );
    }

    #[test]
    fn characters_are_counted_beyond_the_first_mark() {
        let text = format!("{}k: é\nl: ü\n", "# é\n".repeat(100));
        assert_eq!(slices(&text), ["", "k", "é", "l", "ü", ""]);
    }

    #[test]
    fn a_second_document_is_an_error() {
        let broken = Events::new("a: 1\n---\nb: 2\n", Language::Yaml).find_map(Result::err);
        assert_eq!(broken.expect("is rejected").offset, 5);
    }

    #[test]
    fn quotes_within_quotes_do_not_end_a_scalar() {
        let text = "a: \"x\\\"y\" # \"\nb: 'x\\' # '\nc: '''' # c\nd: \"x''y\" # d\n";
        assert_eq!(
            slices(text),
            [
                "",
                "a",
                "\"x\\\"y\"",
                "b",
                "'x\\'",
                "c",
                "''''",
                "d",
                "\"x''y\"",
                ""
            ]
        );
    }
}
