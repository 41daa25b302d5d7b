//! Response headers that the document declares.

use std::marker::PhantomData;

use http::HeaderMap;
use serde_json::Value;

use crate::runtime::json::decode::{self, Decode};
use crate::runtime::json::decoding::Decoding;
use crate::runtime::json::deviation::{Deviation, DeviationKind};

/// A response header, with the type of its value.
#[derive(Clone, Copy, Debug)]
pub struct Header<T> {
    name: &'static str,
    /// Whether the value is an array (OpenAPI 3.0.4, style `simple`).
    list: bool,
    value: PhantomData<fn() -> T>,
}

impl<T> Header<T> {
    /// Creates a header with a single value.
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            list: false,
            value: PhantomData,
        }
    }

    /// Creates a header whose values are separated by commas.
    pub const fn list(name: &'static str) -> Self {
        Self {
            list: true,
            ..Self::new(name)
        }
    }

    /// Returns the name of the header.
    pub fn name(&self) -> &'static str {
        self.name
    }
}

impl<T: Decode> Header<T> {
    /// Returns the value of the header, if it is present.
    ///
    /// # Errors
    /// Returns an error if the value is not of the documented type.
    pub fn read(&self, headers: &HeaderMap) -> Result<Option<T>, Deviation> {
        let Some(text) = text(self.name, headers) else {
            return Ok(None);
        };
        let mut decoded = candidates(&text, self.list)
            .into_iter()
            .filter_map(|json| decode::from_text(&json, Decoding::Strict).ok());
        match decoded.next() {
            Some((value, _)) => Ok(Some(value)),
            None => {
                let expected = "a value of the documented type";
                let found = match T::HAS_SECRETS {
                    true => "[redacted]".to_owned(),
                    false => format!("{text:?}"),
                };
                let kind = DeviationKind::Mismatch;
                Err(Deviation::new(self.name, kind, expected, found))
            }
        }
    }
}

/// Returns the text of a header; header lines of the same name are joined (RFC 9110, section 5.3).
fn text(name: &str, headers: &HeaderMap) -> Option<String> {
    let values = headers.get_all(name).iter();
    let values: Vec<_> = values
        .map(|value| String::from_utf8_lossy(value.as_bytes()))
        .collect();
    (!values.is_empty()).then(|| values.join(", "))
}

/// Returns the JSON of the values that a text can represent: of the string itself, or JSON such as
/// a number. If the header is a list, each item is one of these.
fn candidates(text: &str, list: bool) -> [String; 2] {
    let string = |text: &str| Value::from(text).to_string();
    let json = |text: &str| text.to_owned();
    [each(text, list, string), each(text, list, json)]
}

fn each(text: &str, list: bool, value: impl Fn(&str) -> String) -> String {
    match list {
        false => value(text.trim()),
        true => {
            let items = text.split(',').map(|item| value(item.trim()));
            format!("[{}]", items.collect::<Vec<_>>().join(","))
        }
    }
}
