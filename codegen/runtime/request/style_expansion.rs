//! The expansion of a value by a style, for a path, a query, a header or a cookie (OpenAPI 3.0.3,
//! Parameter Object: "Style Examples"; RFC 6570, section 3.2).

use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use crate::runtime::json::tree::Json;
use crate::runtime::request::path::RESERVED;
use crate::runtime::request::scalar::Scalar;
use crate::runtime::request::style::{Style, StyleKind};

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

/// An array or an object inside another one, where a style can send only scalars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NestedValue;

/// A name and its value, whose parts are joined by the delimiter of the style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The name.
    pub name: String,
    /// The parts of the value.
    pub parts: Vec<String>,
}

impl Pair {
    fn new(name: &str, parts: Vec<String>) -> Self {
        let name = name.to_owned();
        Self { name, parts }
    }

    /// Returns both as a query has them.
    pub(crate) fn encoded(&self, style: Style) -> String {
        let parts = self.parts.iter().map(|part| encoded(part, style));
        let parts = parts.collect::<Vec<_>>().join(style.delimiter());
        format!("{}={parts}", utf8_percent_encode(&self.name, RESERVED))
    }
}

/// Expands a value into names and texts, for a query, cookies or a form.
pub(crate) fn pairs(name: &str, value: &Json<'_>, style: Style) -> Result<Vec<Pair>, NestedValue> {
    match (style.kind, value) {
        (_, Json::Null) => Ok(Vec::new()),
        (StyleKind::Json, value) => Ok(vec![Pair::new(name, vec![json(value)])]),
        (StyleKind::Mixed, value) => Ok(mixed(name, value)),
        (StyleKind::DeepObject, Json::Object(_) | Json::Array(_)) => {
            let mut pairs = Vec::new();
            deep(name.to_owned(), value, &mut pairs);
            Ok(pairs)
        }
        (_, Json::Array(_)) if style.explode => {
            let texts = parts(value)?.into_iter();
            Ok(texts.map(|text| Pair::new(name, vec![text])).collect())
        }
        (_, Json::Object(fields)) if style.explode => {
            let mut all = Vec::new();
            for (key, value) in fields {
                match value {
                    Json::Object(_) => return Err(NestedValue),
                    // An array in an object is sent as one outside.
                    value => all.extend(pairs(key, value, style)?),
                }
            }
            Ok(all)
        }
        (_, value) => {
            let parts = parts(value)?;
            let pair = (!parts.is_empty()).then(|| Pair::new(name, parts));
            Ok(pair.into_iter().collect())
        }
    }
}

/// Returns the texts of a value; those of an object alternate with their names.
fn parts(value: &Json<'_>) -> Result<Vec<String>, NestedValue> {
    match value {
        Json::Array(items) => {
            let items = items.iter().filter(|item| **item != Json::Null);
            items.map(text).collect()
        }
        Json::Object(fields) => present(fields)
            .flat_map(|(key, value)| [Ok(key.to_owned()), text(value)])
            .collect(),
        value => Ok(vec![text(value)?]),
    }
}

/// Expands a form field without an encoding (OpenAPI 3.0.4, Encoding Object: `contentType`).
fn mixed(name: &str, value: &Json<'_>) -> Vec<Pair> {
    let items = match value {
        Json::Array(items) => items.as_slice(),
        value => std::slice::from_ref(value),
    };
    let items = items.iter().filter(|item| **item != Json::Null);
    let texts = items.map(|item| text(item).unwrap_or_else(|NestedValue| json(item)));
    texts.map(|text| Pair::new(name, vec![text])).collect()
}

/// Expands a value in the style `deepObject`. OpenAPI defines it for objects of scalars; deeper
/// ones and arrays are written as common parsers of such queries (Rack, `qs`) expect them: an array
/// of scalars as `name[]`, one of objects with indices. The recursion is limited by that of the
/// JSON parser.
fn deep(name: String, value: &Json<'_>, pairs: &mut Vec<Pair>) {
    match value {
        Json::Null => {}
        Json::Object(fields) => {
            for (key, value) in fields {
                deep(format!("{name}[{key}]"), value, pairs);
            }
        }
        Json::Array(items) => {
            let is_flat = items.iter().all(|item| text(item).is_ok());
            for (index, item) in items.iter().enumerate() {
                let index = match is_flat {
                    true => String::new(),
                    false => index.to_string(),
                };
                deep(format!("{name}[{index}]"), item, pairs);
            }
        }
        value => pairs.extend(text(value).map(|text| Pair::new(&name, vec![text]))),
    }
}

/// Expands a value in a path segment, percent-encoded.
pub(crate) fn in_path(name: &str, value: &Json<'_>, style: Style) -> Result<String, NestedValue> {
    match style.kind {
        StyleKind::Json => Ok(encoded(&json(value), style)),
        _ if is_absent(value) => Ok(String::new()),
        StyleKind::Label => {
            let delimiter = if style.explode { "." } else { "," };
            Ok(format!(".{}", joined(value, style, delimiter)?))
        }
        StyleKind::Matrix => matrix(name, value, style),
        _ => joined(value, style, ","),
    }
}

/// Expands a value in a header, which is not encoded (OpenAPI 3.0.4, Parameter Object: `simple`);
/// returns none if there is nothing to send.
pub(crate) fn in_header(value: &Json<'_>, style: Style) -> Result<Option<String>, NestedValue> {
    match value {
        Json::Null => Ok(None),
        value if style.kind == StyleKind::Json => Ok(Some(ascii(&json(value)))),
        Json::Object(fields) if style.explode => {
            let texts = present(fields).map(|(key, value)| Ok(format!("{key}={}", text(value)?)));
            let texts: Vec<_> = texts.collect::<Result<_, _>>()?;
            Ok((!texts.is_empty()).then(|| texts.join(",")))
        }
        value => {
            let parts = parts(value)?;
            Ok((!parts.is_empty()).then(|| parts.join(",")))
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
fn joined(value: &Json<'_>, style: Style, delimiter: &str) -> Result<String, NestedValue> {
    match value {
        Json::Object(fields) if style.explode => {
            let texts = present(fields).map(|(key, value)| {
                let (key, value) = (encoded(key, style), encoded(&text(value)?, style));
                Ok(format!("{key}={value}"))
            });
            Ok(texts.collect::<Result<Vec<_>, _>>()?.join(delimiter))
        }
        value => {
            let parts = parts(value)?;
            let parts: Vec<_> = parts.iter().map(|part| encoded(part, style)).collect();
            Ok(parts.join(delimiter))
        }
    }
}

/// Style `matrix`: `;name=value` (RFC 6570, section 3.2.7).
fn matrix(name: &str, value: &Json<'_>, style: Style) -> Result<String, NestedValue> {
    let pair = |name: &str, text: &str| match text {
        "" => format!(";{}", encoded(name, style)),
        text => format!(";{}={text}", encoded(name, style)),
    };
    match value {
        Json::Array(_) if style.explode => {
            let texts = parts(value)?;
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

type Fields<'j> = [(Cow<'j, str>, Json<'j>)];

fn present<'f, 'j>(fields: &'f Fields<'j>) -> impl Iterator<Item = (&'f str, &'f Json<'j>)> {
    let fields = fields.iter().filter(|(_, value)| *value != Json::Null);
    fields.map(|(key, value)| (key.as_ref(), value))
}

/// Returns the text of a scalar.
fn text(value: &Json<'_>) -> Result<String, NestedValue> {
    match value {
        Json::Null => Ok(String::new()),
        Json::Bool(value) => Ok(value.to_string()),
        Json::Number(number) => match number.as_f64() {
            Some(fraction) if number.is_f64() => Ok(fraction.text().into_owned()),
            _ => Ok(number.to_string()),
        },
        Json::String(text) => Ok(text.clone().into_owned()),
        Json::Array(_) | Json::Object(_) => Err(NestedValue),
    }
}

/// Returns the JSON text of a value.
fn json(value: &Json<'_>) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

fn encoded(text: &str, style: Style) -> String {
    if !style.allow_reserved {
        return utf8_percent_encode(text, RESERVED).to_string();
    }
    // Text that is encoded already stays as it is (RFC 6570, section 3.2.1, `U+R`).
    let mut parts = text.split('%');
    let first = parts.next().unwrap_or_default();
    let mut out = utf8_percent_encode(first, OUTSIDE).to_string();
    for part in parts {
        let digits = part.as_bytes().get(..2).unwrap_or_default();
        let is_code = digits.len() == 2 && digits.iter().all(u8::is_ascii_hexdigit);
        out.push_str(if is_code { "%" } else { "%25" });
        out.extend(utf8_percent_encode(part, OUTSIDE));
    }
    out
}
