//! Headers of answers that the API documents.

use std::borrow::Cow;
use std::marker::PhantomData;

use http::HeaderMap;

use crate::runtime::json::decode::Decode;
use crate::runtime::json::tree::Json;
use crate::runtime::response::body_reader::Drift;

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

impl<T: Decode> Header<T> {
    /// Its value in an answer, where it is there.
    ///
    /// # Errors
    /// Where the value is none of the type that the API documents.
    pub fn read(&self, headers: &HeaderMap) -> Result<Option<T>, Drift> {
        let Some(text) = text(self.name, headers) else {
            return Ok(None);
        };
        let read = candidates(&text, self.list).find_map(|value| T::decode(&value).ok());
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
fn candidates(text: &str, list: bool) -> impl Iterator<Item = Json<'_>> {
    let json = |text| serde_json::from_str(text).ok();
    let itself = |text| Some(Json::String(Cow::Borrowed(text)));
    [each(text, list, itself), each(text, list, json)]
        .into_iter()
        .flatten()
}

/// The value of a text, or the list of those of its items.
fn each<'t>(
    text: &'t str,
    list: bool,
    value: impl Fn(&'t str) -> Option<Json<'t>>,
) -> Option<Json<'t>> {
    match list {
        false => value(text.trim()),
        true => {
            let items = text.split(',').map(|item| value(item.trim()));
            items.collect::<Option<_>>().map(Json::List)
        }
    }
}
