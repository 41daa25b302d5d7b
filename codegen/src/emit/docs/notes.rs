//! Sentences about a value that state facts which neither its type nor its name shows.
//!
//! Imports `code`, and `ir` and `keyword`.

use super::code::{code, codes};
use crate::ir::{Direction, Link, Note};
use crate::keyword::Keyword;

/// A note as a sentence.
pub(super) fn sentence(note: &Note) -> String {
    match note {
        Note::Items(note) => {
            let inner = sentence(note);
            format!("For each item: {}", uncapitalized(&inner))
        }
        Note::Enforced { keyword, value } => {
            format!("Validated against `{keyword}`: {}.", code(value))
        }
        Note::Documented {
            keyword: Keyword::Format,
            value,
        } => format!("Format {}, which is not validated.", code(value)),
        Note::Documented { keyword, value } => {
            format!("Not validated against `{keyword}`: {}.", code(value))
        }
        Note::RequiredWhen(Direction::Sent) => "Required in requests.".to_owned(),
        Note::RequiredWhen(_) => "Always present in responses.".to_owned(),
        Note::AmbiguousDiscriminator(property) => format!(
            "The discriminator {} does not distinguish all variants, so they are tried in order.",
            code(property)
        ),
        Note::AmbiguousInheritance(property) => format!(
            "The discriminator {} does not distinguish the schemas that extend this one.",
            code(property)
        ),
        Note::TextOf(media_type) => format!("Text of the media type {}.", code(media_type)),
        Note::Combinations => "Only some combinations of the parts are valid.".to_owned(),
        Note::UndeclaredParts => {
            "The API also accepts parts that are not listed here; they cannot be sent.".to_owned()
        }
        Note::Opaque => "The contents are not modeled, and are sent unchanged.".to_owned(),
        Note::PartHeaders(names) => format!(
            "The API accepts these headers, set with `File::part_header`: {}.",
            codes(names, ", ")
        ),
        Note::StyleOfFile => "The document gives this part a style, which has no meaning for \
             files."
            .to_owned(),
        Note::RequiredWithPart => "Required whenever the part is sent.".to_owned(),
        Note::Scopes { scheme, scopes } => {
            format!(
                "{} requires the scopes {}.",
                code(scheme),
                codes(scopes, ", ")
            )
        }
        Note::ItemOfBody => {
            "This is one item: the body is a sequence of them, which the receiver splits."
                .to_owned()
        }
        Note::Servers(templates) => format!("Served at {}.", codes(templates, ", ")),
        Note::UnknownScheme(scheme) => {
            format!(
                "Requires {}, which the document does not declare.",
                code(scheme)
            )
        }
        Note::UnsupportedScheme(scheme) => {
            format!("Requires {}, which is not supported.", code(scheme))
        }
        Note::Certificate { scheme } => format!(
            "{} requires a client certificate, which the transport must present.",
            code(scheme)
        ),
    }
}

/// A link to further documentation.
pub(super) fn link(link: &Link) -> String {
    let text = link.text.as_deref().unwrap_or("the documentation");
    format!("See also [{text}](<{}>).", link.url)
}

fn uncapitalized(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_lowercase().chain(chars).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_are_stated_with_their_values() {
        let value = "9".to_owned();
        let keyword = Keyword::MinProperties;
        let enforced = Note::Enforced {
            keyword,
            value: value.clone(),
        };
        let expected = "Validated against `minProperties`: `9`.";
        assert_eq!(sentence(&enforced), expected);
        let documented = Note::Documented { keyword, value };
        let of_items = sentence(&Note::Items(Box::new(documented)));
        let expected = "For each item: not validated against `minProperties`: `9`.";
        assert_eq!(of_items, expected);
    }

    #[test]
    fn links_have_a_text() {
        let url = "https://example.com".to_owned();
        let bare = link(&Link { url, text: None });
        assert_eq!(bare, "See also [the documentation](<https://example.com>).");
    }
}
