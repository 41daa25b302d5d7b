//! What a description says to people.

use crate::ir::{Docs, Link};
use crate::spec::{Cursor, Node, json};

/// The docs of a schema, a parameter or an operation: they use the same fields.
pub(super) fn docs(cursor: &Cursor<'_>) -> Docs {
    let text = |key| {
        cursor
            .text(key)
            .map(str::to_owned)
            .filter(|text| !text.trim().is_empty())
    };
    Docs {
        title: text("title")
            .filter(|title| !is_machine_name(title))
            .or_else(|| text("summary")),
        description: text("description"),
        deprecated: cursor.is_true("deprecated"),
        default: cursor
            .node
            .get("default")
            .map(|value| json(value).to_string()),
        see_also: see_also(cursor),
        notes: Vec::new(),
    }
}

/// Where more is said (OpenAPI 3.0.4, External Documentation Object). A URL that leads to
/// no web page, or that no link of Markdown can hold, is left out.
pub(super) fn see_also(cursor: &Cursor<'_>) -> Option<Link> {
    let link = cursor.get("externalDocs")?;
    let url = link.text("url").map(str::trim)?;
    let breaks = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '\\');
    let leads = url.starts_with("https://") || url.starts_with("http://");
    if !leads || url.contains(breaks) {
        return None;
    }
    let text = link.text("description").map(str::trim);
    let text = text.filter(|text| !text.is_empty() && !text.contains(['[', ']', '\n']));
    Some(Link {
        url: url.to_owned(),
        text: text.map(|text| text.trim_end_matches('.').to_owned()),
    })
}

/// Whether a title is the name that some program gave to a schema, such as
/// `cash_balance_param`, and tells people nothing.
fn is_machine_name(title: &str) -> bool {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    title.chars().all(is_name)
        && (title.contains('_') || title.starts_with(|c: char| c.is_ascii_lowercase()))
}

/// A text that people write without quotes, so that it can have become a number.
pub(super) fn scalar_text(cursor: &Cursor<'_>, key: &str) -> Option<String> {
    text_of(cursor.node.get(key)?)
}

/// The text of a value that people write without quotes.
pub(super) fn text_of(node: &Node) -> Option<String> {
    match node {
        Node::String(text) => Some(text.clone()),
        node @ (Node::Integer(_) | Node::Float(_) | Node::Bool(_)) => Some(json(node).to_string()),
        Node::Null | Node::List(_) | Node::Map(_) => None,
    }
}
