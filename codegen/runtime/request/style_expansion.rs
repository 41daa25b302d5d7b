//! The expansion of a value by a style into names and texts (OpenAPI 3.0.3, Parameter Object: "Style
//! Examples"; RFC 6570, section 3.2).

use std::borrow::Cow;

use crate::runtime::json::tree::Json;
use crate::runtime::request::scalar::Scalar;
use crate::runtime::request::style::{Style, StyleKind};

/// Why a style cannot send a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// An array or an object is where the style can send only scalars.
    Nested,
    /// A text contains a character that has a meaning in the style, so that a server would read
    /// another value.
    Delimiter(char, String),
}

/// Returns an error if a text contains one of these characters.
pub(crate) fn without(delimiters: &[char], text: &str) -> Result<(), Obstacle> {
    let found = text.chars().find(|c| delimiters.contains(c));
    match found {
        None => Ok(()),
        Some(c) => Err(Obstacle::Delimiter(c, text.to_owned())),
    }
}

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
}

/// Expands a value into names and texts, for a query, cookies or a form.
pub(crate) fn pairs(name: &str, value: &Json<'_>, style: Style) -> Result<Vec<Pair>, Obstacle> {
    match (style.kind, value) {
        (_, Json::Null) => Ok(Vec::new()),
        (StyleKind::Json, value) => Ok(vec![Pair::new(name, vec![json(value)])]),
        (StyleKind::Mixed, value) => Ok(mixed(name, value)),
        (StyleKind::DeepObject, Json::Object(_) | Json::Array(_)) => {
            let mut pairs = Vec::new();
            deep(name.to_owned(), value, &mut pairs)?;
            Ok(pairs)
        }
        (_, Json::Array(_)) if style.explode => {
            let texts = parts(value, style)?.into_iter();
            Ok(texts.map(|text| Pair::new(name, vec![text])).collect())
        }
        (_, Json::Object(fields)) if style.explode => {
            let mut all = Vec::new();
            for (key, value) in fields {
                match value {
                    Json::Object(_) => return Err(Obstacle::Nested),
                    // An array in an object is sent as one outside.
                    value => all.extend(pairs(key, value, style)?),
                }
            }
            Ok(all)
        }
        (_, value) => {
            let parts = parts(value, style)?;
            if let Json::Array(_) | Json::Object(_) = value {
                let mut parts = parts.iter();
                parts.try_for_each(|part| without(style.reserved(), part))?;
            }
            let pair = (!parts.is_empty()).then(|| Pair::new(name, parts));
            Ok(pair.into_iter().collect())
        }
    }
}

/// Returns the texts of a value; for an object, names and values alternate.
pub(crate) fn parts(value: &Json<'_>, style: Style) -> Result<Vec<String>, Obstacle> {
    match value {
        Json::Array(items) => {
            let items = items.iter().filter(|item| **item != Json::Null);
            let texts = items.map(|item| match (item, style.inner) {
                (Json::Array(inner), Some(delimiter)) => joined(inner, delimiter),
                (item, _) => text(item),
            });
            texts.collect()
        }
        Json::Object(fields) => present(fields)
            .flat_map(|(key, value)| [Ok(key.to_owned()), text(value)])
            .collect(),
        value => Ok(vec![text(value)?]),
    }
}

/// Returns the items of an array in an array as one text.
fn joined(items: &[Json<'_>], delimiter: char) -> Result<String, Obstacle> {
    let mut out = String::new();
    for (index, item) in items.iter().enumerate() {
        let text = text(item)?;
        without(&[delimiter], &text)?;
        if index > 0 {
            out.push(delimiter);
        }
        out.push_str(&text);
    }
    Ok(out)
}

/// Expands a form field without an encoding (OpenAPI 3.0.4, Encoding Object: `contentType`).
fn mixed(name: &str, value: &Json<'_>) -> Vec<Pair> {
    let items = match value {
        Json::Array(items) => items.as_slice(),
        value => std::slice::from_ref(value),
    };
    let items = items.iter().filter(|item| **item != Json::Null);
    let texts = items.map(|item| text(item).unwrap_or_else(|_| json(item)));
    texts.map(|text| Pair::new(name, vec![text])).collect()
}

/// Expands a value in the style `deepObject`. OpenAPI defines it for objects of scalars; nested
/// objects and arrays are written as common parsers of such queries (Rack, `qs`) expect them: an
/// array of scalars as `name[]`, an array of objects with indices. The depth is limited by the
/// recursion limit of the JSON parser.
fn deep(name: String, value: &Json<'_>, pairs: &mut Vec<Pair>) -> Result<(), Obstacle> {
    match value {
        Json::Null => {}
        Json::Object(fields) => {
            for (key, value) in fields {
                without(&['[', ']'], key)?;
                deep(format!("{name}[{key}]"), value, pairs)?;
            }
        }
        Json::Array(items) => {
            let is_flat = items.iter().all(|item| text(item).is_ok());
            for (index, item) in items.iter().enumerate() {
                let index = match is_flat {
                    true => String::new(),
                    false => index.to_string(),
                };
                deep(format!("{name}[{index}]"), item, pairs)?;
            }
        }
        value => pairs.push(Pair::new(&name, vec![text(value)?])),
    }
    Ok(())
}

/// The properties of an object.
type Properties<'j> = [(Cow<'j, str>, Json<'j>)];

/// Returns the properties that are not null.
pub(crate) fn present<'f, 'j>(
    fields: &'f Properties<'j>,
) -> impl Iterator<Item = (&'f str, &'f Json<'j>)> {
    let fields = fields.iter().filter(|(_, value)| *value != Json::Null);
    fields.map(|(key, value)| (key.as_ref(), value))
}

/// Returns the text of a scalar.
pub(crate) fn text(value: &Json<'_>) -> Result<String, Obstacle> {
    match value {
        Json::Null => Ok(String::new()),
        Json::Bool(value) => Ok(value.to_string()),
        Json::Number(number) => match number.as_f64() {
            Some(fraction) if number.is_f64() => Ok(fraction.text().into_owned()),
            _ => Ok(number.to_string()),
        },
        Json::String(text) => Ok(text.clone().into_owned()),
        Json::Array(_) | Json::Object(_) => Err(Obstacle::Nested),
    }
}

/// Returns the JSON text of a value.
pub(crate) fn json(value: &Json<'_>) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
