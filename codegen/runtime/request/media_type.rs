//! Media types, and ranges of them (RFC 9110, sections 8.3.1 and 12.5.1).

use http::HeaderMap;
use http::header::CONTENT_TYPE;

/// Returns whether a media type is in one of these ranges, which can be media types themselves.
/// Parameters are ignored.
pub fn is_in<'r>(media_type: &str, ranges: impl IntoIterator<Item = &'r str>) -> bool {
    let media_type = essence(media_type);
    ranges.into_iter().map(essence).any(|range| {
        let start = if range == "*/*" {
            Some("")
        } else {
            range.strip_suffix('*')
        };
        start.map_or(range == media_type, |start| media_type.starts_with(start))
    })
}

/// Returns whether the body of a response has one of these media types, which can be ranges, and are
/// separated by commas.
pub fn has_content(headers: &HeaderMap, media_types: &str) -> bool {
    let found = headers.get(CONTENT_TYPE).and_then(|it| it.to_str().ok());
    found.is_some_and(|found| is_in(found, media_types.split(',')))
}

/// Returns whether a text is a media type that a header can have: two tokens, and maybe parameters.
pub fn is_media_type(text: &str) -> bool {
    let essence = text.split(';').next().unwrap_or_default().trim_end();
    let halves = essence.split_once('/');
    let is_name = |name: &str| is_token(name) && !name.contains('*');
    halves.is_some_and(|(kind, name)| is_name(kind) && is_name(name))
        && text
            .bytes()
            .all(|byte| byte == b' ' || byte.is_ascii_graphic())
}

/// Returns whether a text is a token (RFC 9110, section 5.6.2).
pub fn is_token(text: &str) -> bool {
    let is_char = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(is_char)
}

/// Returns a media type without parameters, in lower case.
fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}
