//! JSON text as messages show it.

use std::borrow::Cow;

/// The maximum number of characters that a message shows.
const MAX_SHOWN: usize = 64;

/// The maximum number of bytes of a value that is kept.
const MAX_RAW: usize = 1024;

/// Returns what a value is: its type.
#[cold]
pub(crate) fn kind(text: &str) -> &'static str {
    match text.as_bytes().first() {
        Some(b'n') => "null",
        Some(b'[') => "an array",
        Some(b'{') => "an object",
        Some(b't' | b'f') => "a boolean",
        Some(b'"') => "a string",
        _ if text.contains(['.', 'e', 'E']) => "a number",
        _ => "an integer",
    }
}

/// Returns what a value is: its type, with the beginning of its text if it is a scalar.
#[cold]
pub(crate) fn description(text: &str) -> Cow<'static, str> {
    let kind = match kind(text) {
        "a boolean" => "the boolean",
        "a string" => "the string",
        "a number" => "the number",
        "an integer" => "the integer",
        kind => return Cow::Borrowed(kind),
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

/// Describes a value, or only its kind if it may be a secret.
pub(crate) fn found(json: &str, is_secret: bool) -> Cow<'static, str> {
    match is_secret {
        true => kind(json).into(),
        false => description(json),
    }
}
