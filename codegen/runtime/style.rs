//! Styles: how lists, objects and other values that are more than one text are written into
//! a path, a query, a header or a cookie (OpenAPI 3.0.3, Parameter Object: "Style Values" and
//! "Style Examples"; RFC 6570, section 3.2).
//!
//! Single texts, and lists of them where each stands under its name, need none of this.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde::Serialize;
use serde_json::{Map, Value};

use super::path::RESERVED;
use super::request::Builder;

/// How a value becomes text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// The kind of style.
    pub kind: Kind,
    /// Whether the parts of a list or an object are sent one by one (`explode`).
    pub explode: bool,
    /// Whether characters that URLs reserve stay as they are (`allowReserved`).
    pub allow_reserved: bool,
}

/// The styles of OpenAPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of OpenAPI")]
pub enum Kind {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    /// The text of the value as JSON.
    Json,
}

impl Style {
    /// A style whose values are encoded.
    pub const fn new(kind: Kind, explode: bool) -> Self {
        Self {
            kind,
            explode,
            allow_reserved: false,
        }
    }

    /// The same style, with the characters that URLs reserve left as they are.
    #[must_use]
    pub const fn with_reserved(mut self) -> Self {
        self.allow_reserved = true;
        self
    }
}

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

impl Builder {
    /// Appends the value of a parameter to the path.
    pub fn styled_segment(&mut self, name: &str, value: &impl Serialize, style: Style) {
        let Some(value) = self.value_of(name, value) else {
            return;
        };
        match in_path(name, &value, style) {
            // No encoding protects these: URL parsers take them for steps in the tree.
            Ok(text) if matches!(text.as_str(), "" | "." | "..") => {
                let limit = "one segment of a path: not empty, not `.`, not `..`";
                self.violation(name, "segment", limit, text);
            }
            Ok(text) => self.encoded_segment(&text),
            Err(Nested) => self.nested(name),
        }
    }

    /// Appends the value of a parameter to the query.
    pub fn styled_query(&mut self, name: &str, value: &impl Serialize, style: Style) {
        for pair in self.pairs(name, value, style) {
            self.encoded_query(&pair.encoded(style));
        }
    }

    /// Sets a header to the value of a parameter, which is not encoded.
    pub fn styled_header(&mut self, name: &'static str, value: &impl Serialize, style: Style) {
        match self
            .value_of(name, value)
            .map(|value| in_header(&value, style))
        {
            Some(Ok(Some(text))) => self.header_line(name, &text),
            Some(Err(Nested)) => self.nested(name),
            Some(Ok(None)) | None => {}
        }
    }

    /// Adds cookies for the value of a parameter.
    pub fn styled_cookie(&mut self, name: &str, value: &impl Serialize, style: Style) {
        for pair in self.pairs(name, value, style) {
            let text = pair.encoded(style);
            let (name, value) = text.split_once('=').unwrap_or((&text, ""));
            self.encoded_cookie(name, value);
        }
    }

    /// The value as names and texts; none, and a violation, where that cannot be.
    pub(crate) fn pairs(&mut self, name: &str, value: &impl Serialize, style: Style) -> Vec<Pair> {
        match self
            .value_of(name, value)
            .map(|value| pairs(name, &value, style))
        {
            Some(Ok(pairs)) => pairs,
            Some(Err(Nested)) => {
                self.nested(name);
                Vec::new()
            }
            None => Vec::new(),
        }
    }

    fn value_of(&mut self, name: &str, value: &impl Serialize) -> Option<Value> {
        match serde_json::to_value(value) {
            Ok(value) => Some(value),
            Err(error) => {
                self.violation(name, "type", "a value of JSON", error.to_string());
                None
            }
        }
    }

    fn nested(&mut self, name: &str) {
        let limit = "without a list or an object inside of another one, which this style \
                     cannot send";
        self.violation(name, "style", limit, format_args!("one with such"));
    }
}

/// A list or an object stands where a style has room for a text alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Nested;

/// A name and its value, which has several parts where a style puts a mark between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    name: String,
    parts: Vec<String>,
}

impl Pair {
    fn new(name: &str, parts: Vec<String>) -> Self {
        let name = name.to_owned();
        Self { name, parts }
    }

    /// Both, as a query has them.
    pub fn encoded(&self, style: Style) -> String {
        let mark = match style.kind {
            Kind::SpaceDelimited => "%20",
            Kind::PipeDelimited => "%7C",
            _ => ",",
        };
        let parts = self.parts.iter().map(|part| encoded(part, style));
        let parts = parts.collect::<Vec<_>>().join(mark);
        format!("{}={parts}", utf8_percent_encode(&self.name, RESERVED))
    }

    /// Both as they are.
    pub fn texts(self, style: Style) -> (String, String) {
        let mark = match style.kind {
            Kind::SpaceDelimited => " ",
            Kind::PipeDelimited => "|",
            _ => ",",
        };
        (self.name, self.parts.join(mark))
    }
}

/// A value as names and texts, for a query, cookies or a form.
///
/// # Errors
/// Where the value is deeper than the style allows.
pub fn pairs(name: &str, value: &Value, style: Style) -> Result<Vec<Pair>, Nested> {
    match (style.kind, value) {
        (_, Value::Null) => Ok(Vec::new()),
        (Kind::Json, value) => Ok(vec![Pair::new(name, vec![value.to_string()])]),
        (Kind::DeepObject, Value::Object(_) | Value::Array(_)) => {
            let mut pairs = Vec::new();
            deep(name.to_owned(), value, &mut pairs);
            Ok(pairs)
        }
        (_, Value::Array(items)) if style.explode => {
            let items = items.iter().filter(|item| !item.is_null());
            items
                .map(|item| Ok(Pair::new(name, vec![text(item)?])))
                .collect()
        }
        (_, Value::Object(fields)) if style.explode => {
            let mut all = Vec::new();
            for (key, value) in fields {
                // A list in an object is sent as it would be on its own.
                all.extend(pairs(key, value, style)?);
            }
            Ok(all)
        }
        (_, value) => {
            let parts = parts(value)?;
            let is_there = !parts.is_empty();
            Ok(is_there
                .then(|| Pair::new(name, parts))
                .into_iter()
                .collect())
        }
    }
}

/// The texts of a value, those of an object with their names before them.
fn parts(value: &Value) -> Result<Vec<String>, Nested> {
    match value {
        Value::Array(items) => {
            let items = items.iter().filter(|item| !item.is_null());
            items.map(text).collect()
        }
        Value::Object(fields) => {
            let parts = present(fields).flat_map(|(key, value)| [Ok(key.clone()), text(value)]);
            parts.collect()
        }
        value => Ok(vec![text(value)?]),
    }
}

/// Style `deepObject`. OpenAPI defines it for objects of texts; deeper ones and lists are
/// written as the tools do that read such queries (Rack, `qs`): a list of texts as `name[]`,
/// one of objects with its indices.
fn deep(name: String, value: &Value, pairs: &mut Vec<Pair>) {
    match value {
        Value::Null => {}
        Value::Object(fields) => {
            for (key, value) in fields {
                deep(format!("{name}[{key}]"), value, pairs);
            }
        }
        Value::Array(items) => {
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

/// A value in a segment of the path.
///
/// # Errors
/// Where the value is deeper than the style allows.
pub fn in_path(name: &str, value: &Value, style: Style) -> Result<String, Nested> {
    match style.kind {
        Kind::Json => Ok(encoded(&value.to_string(), style)),
        Kind::Label => {
            let mark = if style.explode { "." } else { "," };
            Ok(format!(".{}", joined(value, style, mark)?))
        }
        Kind::Matrix => matrix(name, value, style),
        _ => joined(value, style, ","),
    }
}

/// A value in a header, which is not encoded; none where there is nothing to send.
fn in_header(value: &Value, style: Style) -> Result<Option<String>, Nested> {
    match value {
        value if style.kind == Kind::Json => Ok(Some(ascii(&value.to_string()))),
        Value::Null => Ok(None),
        Value::Object(fields) if style.explode => {
            let texts = present(fields).map(|(key, value)| Ok(format!("{key}={}", text(value)?)));
            Ok(Some(texts.collect::<Result<Vec<_>, _>>()?.join(",")))
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
fn joined(value: &Value, style: Style, mark: &str) -> Result<String, Nested> {
    match value {
        Value::Object(fields) if style.explode => {
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
fn matrix(name: &str, value: &Value, style: Style) -> Result<String, Nested> {
    let pair = |name: &str, text: &str| match text {
        "" => format!(";{}", encoded(name, style)),
        text => format!(";{}={text}", encoded(name, style)),
    };
    match value {
        Value::Array(items) if style.explode => items
            .iter()
            .map(|item| Ok(pair(name, &encoded(&text(item)?, style))))
            .collect(),
        Value::Object(fields) if style.explode => present(fields)
            .map(|(key, value)| Ok(pair(key, &encoded(&text(value)?, style))))
            .collect(),
        value => Ok(pair(name, &joined(value, style, ",")?)),
    }
}

fn present(fields: &Map<String, Value>) -> impl Iterator<Item = (&String, &Value)> {
    fields.iter().filter(|(_, value)| !value.is_null())
}

/// The text of a single value.
fn text(value: &Value) -> Result<String, Nested> {
    match value {
        Value::Null => Ok(String::new()),
        Value::Bool(value) => Ok(value.to_string()),
        Value::Number(number) => Ok(number.to_string()),
        Value::String(text) => Ok(text.clone()),
        Value::Array(_) | Value::Object(_) => Err(Nested),
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
