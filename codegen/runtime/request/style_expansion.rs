//! The expansion of a value by a style: into a path, a query, a header or a cookie (OpenAPI
//! 3.0.3, Parameter Object: "Style Examples"; RFC 6570, section 3.2).

use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde::ser::{Serialize, Serializer};

use crate::runtime::json::tree::Json;
use crate::runtime::request::path::RESERVED;
use crate::runtime::request::scalar::Scalar;
use crate::runtime::request::style::{Kind, Style};

/// All but what is unreserved or reserved (RFC 3986, section 2). A `#` would end the query.
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

/// A list or an object stands where a style has room for a text alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Nested;

/// A name and its value, which has several parts where a style puts a mark between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The name.
    pub name: String,
    /// The texts.
    pub parts: Vec<String>,
}

impl Pair {
    fn new(name: &str, parts: Vec<String>) -> Self {
        let name = name.to_owned();
        Self { name, parts }
    }

    /// Both, as a query has them.
    pub(crate) fn encoded(&self, style: Style) -> String {
        let parts = self.parts.iter().map(|part| encoded(part, style));
        let parts = parts.collect::<Vec<_>>().join(style.mark());
        format!("{}={parts}", utf8_percent_encode(&self.name, RESERVED))
    }
}

/// A value as names and texts, for a query, cookies or a form.
pub(crate) fn pairs(name: &str, value: &Json<'_>, style: Style) -> Result<Vec<Pair>, Nested> {
    match (style.kind, value) {
        (_, Json::Null) => Ok(Vec::new()),
        (Kind::Json, value) => Ok(vec![Pair::new(name, vec![json(value)])]),
        (Kind::Mixed, value) => Ok(mixed(name, value)),
        (Kind::DeepObject, Json::Object(_) | Json::List(_)) => {
            let mut pairs = Vec::new();
            deep(name.to_owned(), value, &mut pairs);
            Ok(pairs)
        }
        (_, Json::List(_)) if style.explode => {
            let texts = parts(value)?.into_iter();
            Ok(texts.map(|text| Pair::new(name, vec![text])).collect())
        }
        (_, Json::Object(fields)) if style.explode => {
            let mut all = Vec::new();
            for (key, value) in fields {
                match value {
                    Json::Object(_) => return Err(Nested),
                    // A list in an object is sent as it would be on its own.
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

/// The texts of a value, those of an object with their names before them.
fn parts(value: &Json<'_>) -> Result<Vec<String>, Nested> {
    match value {
        Json::List(items) => {
            let items = items.iter().filter(|item| **item != Json::Null);
            items.map(text).collect()
        }
        Json::Object(fields) => present(fields)
            .flat_map(|(key, value)| [Ok(key.to_owned()), text(value)])
            .collect(),
        value => Ok(vec![text(value)?]),
    }
}

/// A field of a form where nothing is said (OpenAPI 3.0.4, Encoding Object: `contentType`).
fn mixed(name: &str, value: &Json<'_>) -> Vec<Pair> {
    let items = match value {
        Json::List(items) => items.as_slice(),
        value => std::slice::from_ref(value),
    };
    let items = items.iter().filter(|item| **item != Json::Null);
    let texts = items.map(|item| text(item).unwrap_or_else(|Nested| json(item)));
    texts.map(|text| Pair::new(name, vec![text])).collect()
}

/// Style `deepObject`. OpenAPI defines it for objects of texts; deeper ones and lists are
/// written as the tools do that read such queries (Rack, `qs`): a list of texts as `name[]`,
/// one of objects with its indices. No value is
/// deeper than what the reader of JSON takes.
fn deep(name: String, value: &Json<'_>, pairs: &mut Vec<Pair>) {
    match value {
        Json::Null => {}
        Json::Object(fields) => {
            for (key, value) in fields {
                deep(format!("{name}[{key}]"), value, pairs);
            }
        }
        Json::List(items) => {
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

/// A value in a segment of the path, encoded.
pub(crate) fn in_path(name: &str, value: &Json<'_>, style: Style) -> Result<String, Nested> {
    match style.kind {
        Kind::Json => Ok(encoded(&json(value), style)),
        _ if is_absent(value) => Ok(String::new()),
        Kind::Label => {
            let mark = if style.explode { "." } else { "," };
            Ok(format!(".{}", joined(value, style, mark)?))
        }
        Kind::Matrix => matrix(name, value, style),
        _ => joined(value, style, ","),
    }
}

/// A value in a header, which is not encoded (OpenAPI 3.0.4, Parameter Object: `simple`);
/// none where there is nothing to send.
pub(crate) fn in_header(value: &Json<'_>, style: Style) -> Result<Option<String>, Nested> {
    match value {
        Json::Null => Ok(None),
        value if style.kind == Kind::Json => Ok(Some(ascii(&json(value)))),
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

/// JSON that a header can hold.
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

/// The parts of a value with a mark between them; those of an object stand behind their
/// name and `=` where they are sent one by one.
fn joined(value: &Json<'_>, style: Style, mark: &str) -> Result<String, Nested> {
    match value {
        Json::Object(fields) if style.explode => {
            let texts = present(fields).map(|(key, value)| {
                let (key, value) = (encoded(key, style), encoded(&text(value)?, style));
                Ok(format!("{key}={value}"))
            });
            Ok(texts.collect::<Result<Vec<_>, _>>()?.join(mark))
        }
        value => {
            let parts = parts(value)?;
            let parts: Vec<_> = parts.iter().map(|part| encoded(part, style)).collect();
            Ok(parts.join(mark))
        }
    }
}

/// Style `matrix`: `;name=value` (RFC 6570, section 3.2.7).
fn matrix(name: &str, value: &Json<'_>, style: Style) -> Result<String, Nested> {
    let pair = |name: &str, text: &str| match text {
        "" => format!(";{}", encoded(name, style)),
        text => format!(";{}={text}", encoded(name, style)),
    };
    match value {
        Json::List(_) if style.explode => {
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

/// Whether there is nothing to write (RFC 6570, section 2.3: "undefined").
fn is_absent(value: &Json<'_>) -> bool {
    match value {
        Json::List(items) => items.iter().all(|item| *item == Json::Null),
        Json::Object(fields) => present(fields).next().is_none(),
        value => *value == Json::Null,
    }
}

type Fields<'j> = [(Cow<'j, str>, Json<'j>)];

fn present<'f, 'j>(fields: &'f Fields<'j>) -> impl Iterator<Item = (&'f str, &'f Json<'j>)> {
    let fields = fields.iter().filter(|(_, value)| *value != Json::Null);
    fields.map(|(key, value)| (key.as_ref(), value))
}

/// The text of a single value.
fn text(value: &Json<'_>) -> Result<String, Nested> {
    match value {
        Json::Null => Ok(String::new()),
        Json::Bool(value) => Ok(value.to_string()),
        Json::Number(number) => match number.as_f64() {
            Some(fraction) if number.is_f64() => Ok(fraction.text().into_owned()),
            _ => Ok(number.to_string()),
        },
        Json::String(text) => Ok(text.clone().into_owned()),
        Json::List(_) | Json::Object(_) => Err(Nested),
    }
}

/// The text of a value as JSON.
fn json(value: &Json<'_>) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// As it came, in the order of its fields.
impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(number) => number.serialize(serializer),
            Self::String(text) => serializer.serialize_str(text),
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(fields) => {
                serializer.collect_map(fields.iter().map(|(key, value)| (key, value)))
            }
        }
    }
}

fn encoded(text: &str, style: Style) -> String {
    if !style.allow_reserved {
        return utf8_percent_encode(text, RESERVED).to_string();
    }
    // What is encoded already stays (RFC 6570, section 3.2.1, `U+R`).
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
