//! The documentation of schemas, parameters, operations, headers and bodies, and values of the
//! document in it.
//!
//! Imports `ir`, `keyword` and `spec`.

use crate::ir::{Docs, Link};
use crate::keyword::Keyword;
use crate::spec::{Cursor, Node, decode, json};
use openapiv3::ExternalDocumentation;

/// The docs of an object. All kinds of objects use the same fields, which are read by hand: the
/// objects are, or contain, schemas, which openapiv3 does not keep whole.
pub(super) fn docs(cursor: &Cursor<'_>) -> Docs {
    let text = |key: &str| {
        let text = cursor.text(key).filter(|text| !text.trim().is_empty());
        text.map(str::to_owned)
    };
    let title = text(Keyword::Title.name());
    let (name, title) = match title.as_deref().is_some_and(is_machine_name) {
        true => (title, None),
        false => (None, title),
    };
    Docs {
        title: title.or_else(|| text("summary")),
        name,
        description: text(Keyword::Description.name()),
        deprecated: cursor.is_true(Keyword::Deprecated),
        default: cursor
            .node
            .get(Keyword::Default)
            .map(|value| json(value).to_string()),
        see_also: see_also(cursor),
        notes: Vec::new(),
    }
}

/// The link to external documentation (OpenAPI 3.0.4, External Documentation Object). A URL that
/// is not that of a web page, or that a link in Markdown cannot contain, is omitted.
pub(super) fn see_also(cursor: &Cursor<'_>) -> Option<Link> {
    let link: ExternalDocumentation = decode(&cursor.get(Keyword::ExternalDocs)?)?;
    let url = link.url.trim();
    let breaks = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '\\');
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    if !is_web || url.contains(breaks) {
        return None;
    }
    let text = link.description.as_deref().map(str::trim);
    let text = text.filter(|text| !text.is_empty() && !text.contains(['[', ']', '\n']));
    Some(Link {
        url: url.to_owned(),
        text: text.map(|text| text.trim_end_matches('.').to_owned()),
    })
}

/// Whether a title is a name from a program, such as `cash_balance_param`, which says nothing to
/// a reader.
fn is_machine_name(title: &str) -> bool {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    title.chars().all(is_name)
        && (title.contains('_') || title.starts_with(|c: char| c.is_ascii_lowercase()))
}

/// A text is shown up to this many characters.
const MOST_SHOWN: usize = 200;

/// The text, cut where it is long.
pub(super) fn excerpt(text: &str) -> String {
    let mut shown: String = text.chars().take(MOST_SHOWN).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    shown
}

/// A value as JSON, cut where it is long.
pub(super) fn json_excerpt(value: &Node) -> String {
    excerpt(&json(value).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::load;

    fn read(text: &str) -> Docs {
        docs(&Cursor::root(&load(text).unwrap()))
    }

    #[test]
    fn the_title_is_a_title_or_a_summary() {
        let title = |text: &str| read(text).title;
        assert_eq!(
            title("{title: A pet, summary: s}").as_deref(),
            Some("A pet")
        );
        assert_eq!(title("{title: Pet, summary: s}").as_deref(), Some("Pet"));
        assert_eq!(
            title("{title: pet_param, summary: s}").as_deref(),
            Some("s")
        );
        assert_eq!(title("{title: Pet_param}"), None);
        assert_eq!(title("{title: petParam, summary: ' '}"), None);
        assert_eq!(
            title("{title: pet of mine}").as_deref(),
            Some("pet of mine")
        );
    }

    #[test]
    fn blank_descriptions_are_omitted() {
        let docs = read("{description: ' ', deprecated: 'true', default: [1]}");
        assert_eq!(docs.description, None);
        assert!(docs.deprecated);
        assert_eq!(docs.default.as_deref(), Some("[1]"));
    }

    #[test]
    fn links_lead_to_web_pages() {
        let link = |text: &str| read(&format!("{{externalDocs: {text}}}")).see_also;
        let see = |text: Option<&str>| {
            let url = "http://a.example".to_owned();
            let text = text.map(str::to_owned);
            Some(Link { url, text })
        };
        assert_eq!(link("{url: ' http://a.example'}"), see(None));
        assert_eq!(
            link("{url: 'http://a.example', description: A.}"),
            see(Some("A"))
        );
        assert_eq!(
            link("{url: 'http://a.example', description: '[A]'}"),
            see(None)
        );
        for url in ["a.example", "ftp://a.example", "https://a b", "https://a>"] {
            assert_eq!(link(&format!("{{url: '{url}'}}")), None, "{url}");
        }
        assert_eq!(link("{description: A}"), None);
        assert_eq!(link("http"), None);
    }

    #[test]
    fn long_texts_are_cut() {
        assert_eq!(excerpt("ä"), "ä");
        let long = excerpt(&"ä".repeat(300));
        assert_eq!(long.chars().count(), 201);
        assert!(long.ends_with("ä…"));
    }
}
