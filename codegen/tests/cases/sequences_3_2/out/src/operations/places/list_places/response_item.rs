//! The types inside [`ResponseItem`](super::ResponseItem).

use crate::runtime::json::{closed_enum, object, string_enum};

#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Type {
    #[default]
    Feature,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Type {
    Feature = "Feature",
} other Other of response);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Position {
    pub x: Option<f64>,
    pub y: Option<f64>,
}

#[cfg(feature = "build-responses")]
impl Position {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn x(mut self, value: f64) -> Self {
        self.x = Some(value);
        self
    }

    pub fn y(mut self, value: f64) -> Self {
        self.y = Some(value);
        self
    }
}

object::object!(Position {
    x: optional "x",
    y: optional "y",
});
