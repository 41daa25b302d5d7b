//! The types inside [`One`](super::One).

pub mod image;
pub mod text;

use crate::runtime::json::object;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Text {
    pub v: text::V,
    pub t: text::T,
    pub text: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Text {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

object::object!(Text {
    v: required "v",
    t: required "t",
    text: optional "text",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Image {
    pub v: image::V,
    pub t: image::T,
    pub image: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Image {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn image(mut self, value: impl Into<String>) -> Self {
        self.image = Some(value.into());
        self
    }
}

object::object!(Image {
    v: required "v",
    t: required "t",
    image: optional "image",
});
