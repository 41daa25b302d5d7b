//! HTML in prose: tags, attributes and entities.
//!
//! Imports `emit::literal`.

use super::super::literal::is_hidden;

/// A token of HTML.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Token<'t> {
    /// Text, with its entities as they are.
    Text(&'t str),
    /// `<name …>`
    Open(&'t str, &'t str),
    /// `</name>`
    Close(&'t str),
}

/// The tokens of HTML without comments.
pub(super) fn tokens(html: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = html;
    while !rest.is_empty() {
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        if let Some((token, after)) = tag(rest) {
            tokens.push(token);
            rest = after;
            continue;
        }
        // A `<` that does not begin a tag is text.
        let mut starts = rest.match_indices('<').map(|(index, _)| index);
        let end = starts.find(|index| *index > 0).unwrap_or(rest.len());
        let (text, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        tokens.push(Token::Text(text));
        rest = after;
    }
    tokens
}

/// The tag at the beginning of a text.
fn tag(text: &str) -> Option<(Token<'_>, &str)> {
    let inside = text.strip_prefix('<')?;
    let end = inside.find(['<', '>'])?;
    let (inside, after) = inside.split_at_checked(end)?;
    let after = after.strip_prefix('>')?;
    if let Some(name) = inside.strip_prefix('/') {
        let name = name.trim();
        return is_name(name).then_some((Token::Close(name), after));
    }
    let inside = inside.trim_end_matches('/');
    let end = inside.find(char::is_whitespace).unwrap_or(inside.len());
    let (name, attributes) = inside.split_at_checked(end)?;
    is_name(name).then_some((Token::Open(name, attributes), after))
}

fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
}

/// The value of an attribute.
pub(super) fn attribute(attributes: &str, name: &str) -> Option<String> {
    let mut rest = attributes;
    loop {
        let (before, after) = rest.split_once('=')?;
        let found = before.split_whitespace().next_back().unwrap_or_default();
        let after = after.trim_start();
        let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''));
        let (value, next) = match quote {
            Some(quote) => after.get(1..)?.split_once(quote)?,
            None => after.split_once(char::is_whitespace).unwrap_or((after, "")),
        };
        if found.eq_ignore_ascii_case(name) {
            return Some(decoded(value).trim().to_owned());
        }
        rest = next;
    }
}

/// Text with its entities decoded. A space that does not break is like any other.
pub(super) fn decoded(text: &str) -> String {
    let text = html_escape::decode_html_entities(text);
    let text = text.chars().filter(is_shown);
    text.map(|c| if c == '\u{a0}' { ' ' } else { c }).collect()
}

/// Whether a character of prose is kept.
pub(super) fn is_shown(c: &char) -> bool {
    matches!(c, '\n' | '\t') || !is_hidden(*c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_distinguished_from_text() {
        let html = "a <b>x</B> <a href=\"/x>\" target=_blank>1 < 2</a><!-- no -->< c > <br/>";
        let found = tokens(html);
        assert_eq!(found.first(), Some(&Token::Text("a ")));
        assert_eq!(found.get(1), Some(&Token::Open("b", "")));
        assert_eq!(found.get(3), Some(&Token::Close("B")));
        assert_eq!(found.last(), Some(&Token::Open("br", "")));
        assert!(found.contains(&Token::Text("< c > ")), "{found:?}");
        assert!(found.contains(&Token::Close("a")));
    }

    #[test]
    fn attributes_come_in_any_quotes() {
        let text = " class='a b' HREF=\"https://a.b/?x=1&amp;y\" target=_blank";
        assert_eq!(
            attribute(text, "href").as_deref(),
            Some("https://a.b/?x=1&y")
        );
        assert_eq!(attribute(text, "target").as_deref(), Some("_blank"));
        assert_eq!(attribute(text, "src"), None);
    }

    #[test]
    fn entities_are_characters() {
        assert_eq!(
            decoded("a &lt;b&gt; &amp;&#39;&#x2019;&nbsp;&rArr; &foo; & &#x202e;."),
            "a <b> &'’ ⇒ &foo; & ."
        );
    }
}
