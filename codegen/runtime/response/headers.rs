//! Response headers that the document declares.

use std::borrow::Cow;
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
    form: Form,
    value: PhantomData<fn() -> T>,
}

/// What the lines of a header hold.
#[derive(Clone, Copy, Debug)]
enum Form {
    /// One value.
    Single,
    /// The items of an array, separated by commas (OpenAPI 3.0.4, style `simple`) or by another
    /// character (Swagger 2.0, Header Object: `collectionFormat`). Several lines are as good as one
    /// (RFC 9110, section 5.3).
    List(char),
    /// The items of an array, each in a line of its own.
    Lines,
}

impl<T> Header<T> {
    /// Creates a header with a single value.
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            form: Form::Single,
            value: PhantomData,
        }
    }

    /// Creates a header whose values are separated by commas.
    pub const fn list(name: &'static str) -> Self {
        Self::delimited(name, ',')
    }

    /// Creates a header whose values are separated by a character.
    pub const fn delimited(name: &'static str, delimiter: char) -> Self {
        Self {
            form: Form::List(delimiter),
            ..Self::new(name)
        }
    }

    /// Creates a header with a value in each of its lines, such as `Set-Cookie`, whose lines cannot
    /// be joined (RFC 9110, section 5.3).
    pub const fn lines(name: &'static str) -> Self {
        Self {
            form: Form::Lines,
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
        let lines = headers.get_all(self.name).iter();
        let lines: Vec<_> = lines
            .map(|line| String::from_utf8_lossy(line.as_bytes()))
            .collect();
        if lines.is_empty() {
            return Ok(None);
        }
        let text = match self.form {
            Form::List(delimiter) if delimiter != ',' => lines.join(&delimiter.to_string()),
            _ => lines.join(", "),
        };
        let mut decoded = self
            .candidates(&text, &lines)
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

    /// Returns the JSON of the values that a text can represent: of the string itself, or JSON such
    /// as a number. If the header is an array, each item is one of these.
    fn candidates(&self, text: &str, lines: &[Cow<'_, str>]) -> [String; 2] {
        let string = |text: &str| Value::from(text.trim()).to_string();
        let json = |text: &str| text.trim().to_owned();
        let array = |items: Vec<String>| format!("[{}]", items.join(","));
        match self.form {
            Form::Single => [string(text), json(text)],
            Form::List(delimiter) => [
                array(text.split(delimiter).map(string).collect()),
                array(text.split(delimiter).map(json).collect()),
            ],
            Form::Lines => [
                array(lines.iter().map(|line| string(line)).collect()),
                array(lines.iter().map(|line| json(line)).collect()),
            ],
        }
    }
}
