//! JSON text as messages show it.

use std::borrow::Cow;

/// The maximum number of characters that a message shows.
const MAX_SHOWN: usize = 64;

/// The maximum number of bytes of a value that is kept.
const MAX_RAW: usize = 1024;

/// Returns what a value is: its type, with the beginning of its text if it is a scalar.
#[cold]
pub(crate) fn description(text: &str) -> Cow<'static, str> {
    let kind = match text.as_bytes().first() {
        Some(b'n') => return Cow::Borrowed("null"),
        Some(b'[') => return Cow::Borrowed("an array"),
        Some(b'{') => return Cow::Borrowed("an object"),
        Some(b't' | b'f') => "the boolean",
        Some(b'"') => "the string",
        _ if text.contains(['.', 'e', 'E']) => "the number",
        _ => "the integer",
    };
    let end = text.char_indices().nth(MAX_SHOWN - kind.len());
    Cow::Owned(match end.and_then(|(end, _)| text.get(..end)) {
        Some(beginning) => format!("{kind} {beginning}…"),
        None => format!("{kind} {text}"),
    })
}

/// Returns the beginning of a text.
#[cold]
pub(crate) fn raw(text: &str) -> String {
    let mut end = text.len().min(MAX_RAW);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default().to_owned()
}
