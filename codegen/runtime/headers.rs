//! Headers of answers that the API documents.

use std::marker::PhantomData;

use http::HeaderMap;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::reader::Drift;
use super::tree;

/// A header of answers, with the type of its value.
#[derive(Clone, Copy, Debug)]
pub struct Header<T> {
    name: &'static str,
    /// Whether the value is a list (OpenAPI 3.0.4, style `simple`).
    list: bool,
    value: PhantomData<fn() -> T>,
}

impl<T> Header<T> {
    /// A header with a single value.
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            list: false,
            value: PhantomData,
        }
    }

    /// A header whose values are separated by commas.
    pub const fn list(name: &'static str) -> Self {
        Self {
            list: true,
            ..Self::new(name)
        }
    }

    /// The name of the header.
    pub fn name(&self) -> &'static str {
        self.name
    }
}

impl<T: DeserializeOwned> Header<T> {
    /// Its value in an answer, where it is there.
    ///
    /// # Errors
    /// Where the value is none of the type that the API documents.
    pub fn read(&self, headers: &HeaderMap) -> Result<Option<T>, Drift> {
        let Some(text) = text(self.name, headers) else {
            return Ok(None);
        };
        let read = candidates(&text, self.list)
            .find_map(|value| T::deserialize(tree::Reader(&value)).ok());
        match read {
            Some(value) => Ok(Some(value)),
            None => Err(Drift {
                pointer: self.name.to_owned(),
                expected: "a value as documented".to_owned(),
                found: text,
            }),
        }
    }
}

/// The text of a header; that of several is joined (RFC 9110, section 5.3).
fn text(name: &str, headers: &HeaderMap) -> Option<String> {
    let values = headers.get_all(name).iter();
    let values: Vec<_> = values
        .map(|value| String::from_utf8_lossy(value.as_bytes()))
        .collect();
    (!values.is_empty()).then(|| values.join(", "))
}

/// What a text can stand for: itself, or a value of JSON such as a number.
fn candidates(text: &str, list: bool) -> impl Iterator<Item = Value> {
    let json = |text: &str| serde_json::from_str(text).ok();
    let itself = |text: &str| Some(Value::from(text));
    let each = move |value: &dyn Fn(&str) -> Option<Value>| {
        if list {
            let items = text.split(',').map(|item| value(item.trim()));
            items.collect::<Option<Vec<_>>>().map(Value::Array)
        } else {
            value(text.trim())
        }
    };
    [each(&itself), each(&json)].into_iter().flatten()
}
