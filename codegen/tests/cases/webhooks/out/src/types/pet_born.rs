//! The types inside `pet-born`.

use crate::runtime::format::date;
use crate::runtime::json::object;

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Payload {
    pub name: String,
    pub on: Option<date::Date>,
}

#[cfg(feature = "build-responses")]
impl Payload {
    /// Creates a value with its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            on: None,
        }
    }

    pub fn on(mut self, value: date::Date) -> Self {
        self.on = Some(value);
        self
    }
}

object::object!(Payload {
    name: required "name",
    on: optional "on",
});
