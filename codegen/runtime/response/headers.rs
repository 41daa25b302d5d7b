//! Response headers that the document declares.

use std::borrow::Cow;
use std::marker::PhantomData;

use http::HeaderMap;

use crate::runtime::json::decode::Decode;
use crate::runtime::json::tree::Json;
use crate::runtime::response::deviation::{Deviation, DeviationKind};

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
        let value = candidates(&text, self.list).find_map(|value| T::decode(&value).ok());
        match value {
            Some(value) => Ok(Some(value)),
            None => Err(Deviation {
                pointer: self.name.to_owned(),
                expected: "a value of the documented type".to_owned(),
                found: format!("{text:?}"),
                kind: DeviationKind::Mismatch,
            }),
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

/// Returns the values that a text can represent: the string itself, or a JSON value such as a
/// number.
fn candidates(text: &str, list: bool) -> impl Iterator<Item = Json<'_>> {
    let json = |text| serde_json::from_str(text).ok();
    let string = |text| Some(Json::String(Cow::Borrowed(text)));
    [each(text, list, string), each(text, list, json)]
        .into_iter()
        .flatten()
}

/// Returns the value of a text, or the array of the values of its items.
fn each<'t>(
    text: &'t str,
    list: bool,
    value: impl Fn(&'t str) -> Option<Json<'t>>,
) -> Option<Json<'t>> {
    match list {
        false => value(text.trim()),
        true => {
            let items = text.split(',').map(|item| value(item.trim()));
            items.collect::<Option<_>>().map(Json::Array)
        }
    }
}
