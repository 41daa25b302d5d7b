//! The expansion of a parameter by a style, encoded for its location.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use crate::runtime::json::tree::Json;
use crate::runtime::request::path::RESERVED;
use crate::runtime::request::style::{Style, StyleKind};
use crate::runtime::request::style_expansion::{
    Obstacle, Pair, json, parts, present, text, without,
};

/// All characters that are neither unreserved nor reserved (RFC 3986, section 2), and `#`, which
/// would end the query.
const OUTSIDE: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Those, and what would end a segment of a path.
const OUTSIDE_OF_SEGMENT: &AsciiSet = &OUTSIDE.add(b'/').add(b'?');

/// Those, and what would end a cookie.
const OUTSIDE_OF_COOKIE: &AsciiSet = &OUTSIDE.add(b';').add(b',');

/// Encodes a name and its value for a query.
pub(crate) fn in_query(pair: &Pair, style: Style) -> String {
    let (name, value) = encoded_pair(pair, style, OUTSIDE);
    format!("{name}={value}")
}

/// Encodes a name and its value for a cookie.
pub(crate) fn in_cookie(pair: &Pair, style: Style) -> (String, String) {
    encoded_pair(pair, style, OUTSIDE_OF_COOKIE)
}

fn encoded_pair(pair: &Pair, style: Style, outside: &'static AsciiSet) -> (String, String) {
    let parts = pair.parts.iter();
    let parts = parts.map(|part| encoded_outside_of(outside, part, style));
    let value = parts.collect::<Vec<_>>().join(style.delimiter());
    (utf8_percent_encode(&pair.name, RESERVED).to_string(), value)
}

/// Expands a value in a path segment, percent-encoded.
pub(crate) fn in_path(name: &str, value: &Json<'_>, style: Style) -> Result<String, Obstacle> {
    match style.kind {
        StyleKind::Json => Ok(encoded(&json(value), style)),
        _ if is_absent(value) => Ok(String::new()),
        StyleKind::Label => {
            let delimiter = if style.explode { "." } else { "," };
            Ok(format!(".{}", joined(value, style, delimiter)?))
        }
        StyleKind::Matrix => matrix(name, value, style),
        _ => {
            if let Json::Array(_) = value {
                let parts = parts(value, style)?;
                let mut parts = parts.iter();
                parts.try_for_each(|part| without(style.reserved(), part))?;
            }
            joined(value, style, style.delimiter())
        }
    }
}

/// Expands a value in a header, which is not encoded (OpenAPI 3.0.4, Parameter Object: `simple`);
/// returns `None` if there is nothing to send.
pub(crate) fn in_header(value: &Json<'_>, style: Style) -> Result<Option<String>, Obstacle> {
    match value {
        Json::Null => Ok(None),
        value if style.kind == StyleKind::Json => Ok(Some(ascii(&json(value)))),
        Json::Object(fields) if style.explode => {
            let texts = present(fields).map(|(key, value)| {
                let value = text(value)?;
                without(&[',', '='], key)?;
                without(&[','], &value)?;
                Ok(format!("{key}={value}"))
            });
            let texts: Vec<_> = texts.collect::<Result<_, _>>()?;
            Ok((!texts.is_empty()).then(|| texts.join(",")))
        }
        value => {
            let parts = parts(value, style)?;
            let delimiter = match style.reserved() {
                [delimiter] => *delimiter,
                _ => ',',
            };
            if let Json::Array(_) | Json::Object(_) = value {
                let mut parts = parts.iter();
                parts.try_for_each(|part| without(&[delimiter], part))?;
            }
            Ok((!parts.is_empty()).then(|| parts.join(&delimiter.to_string())))
        }
    }
}

/// Escapes JSON so that it is ASCII.
fn ascii(json: &str) -> String {
    let mut out = String::new();
    for c in json.chars() {
        if c.is_ascii() {
            out.push(c);
        } else {
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                out.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    out
}

/// Joins the parts of a value by a delimiter. Exploded properties of an object are written as
/// `name=value`.
fn joined(value: &Json<'_>, style: Style, delimiter: &str) -> Result<String, Obstacle> {
    match value {
        Json::Object(fields) if style.explode => {
            let texts = present(fields).map(|(key, value)| {
                let (key, value) = (encoded(key, style), encoded(&text(value)?, style));
                Ok(format!("{key}={value}"))
            });
            Ok(texts.collect::<Result<Vec<_>, _>>()?.join(delimiter))
        }
        value => {
            let parts = parts(value, style)?;
            let parts: Vec<_> = parts.iter().map(|part| encoded(part, style)).collect();
            Ok(parts.join(delimiter))
        }
    }
}

/// Style `matrix`: `;name=value` (RFC 6570, section 3.2.7).
fn matrix(name: &str, value: &Json<'_>, style: Style) -> Result<String, Obstacle> {
    let pair = |name: &str, text: &str| match text {
        "" => format!(";{}", encoded(name, style)),
        text => format!(";{}={text}", encoded(name, style)),
    };
    match value {
        Json::Array(_) if style.explode => {
            let texts = parts(value, style)?;
            let pairs = texts.iter().map(|text| pair(name, &encoded(text, style)));
            Ok(pairs.collect())
        }
        Json::Object(fields) if style.explode => present(fields)
            .map(|(key, value)| Ok(pair(key, &encoded(&text(value)?, style))))
            .collect(),
        value => Ok(pair(name, &joined(value, style, ",")?)),
    }
}

/// Returns whether there is nothing to write (RFC 6570, section 2.3: "undefined").
fn is_absent(value: &Json<'_>) -> bool {
    match value {
        Json::Array(items) => items.iter().all(|item| *item == Json::Null),
        Json::Object(fields) => present(fields).next().is_none(),
        value => *value == Json::Null,
    }
}

/// Percent-encodes a text for a segment of a path as the style requires.
fn encoded(text: &str, style: Style) -> String {
    encoded_outside_of(OUTSIDE_OF_SEGMENT, text, style)
}

/// Percent-encodes a text as the style requires; `outside` are the characters that are never sent as
/// they are.
fn encoded_outside_of(outside: &'static AsciiSet, text: &str, style: Style) -> String {
    if !style.allow_reserved {
        return utf8_percent_encode(text, RESERVED).to_string();
    }
    // Text that is encoded already stays as it is (RFC 6570, section 3.2.1, `U+R`).
    let mut parts = text.split('%');
    let first = parts.next().unwrap_or_default();
    let mut out = utf8_percent_encode(first, outside).to_string();
    for part in parts {
        let digits = part.as_bytes().get(..2).unwrap_or_default();
        let is_code = digits.len() == 2 && digits.iter().all(u8::is_ascii_hexdigit);
        out.push_str(if is_code { "%" } else { "%25" });
        out.extend(utf8_percent_encode(part, outside));
    }
    out
}
