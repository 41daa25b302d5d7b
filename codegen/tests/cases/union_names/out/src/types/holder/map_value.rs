//! The types inside [`MapValue`](super::MapValue).

pub mod image {
    pub use crate::shapes::XVlkejy as V;
}
pub mod text {
    pub use crate::shapes::XVlkejy as V;
}

use crate::runtime::json::object;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Text {
    pub v: text::V,
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
    text: optional "text",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Image {
    pub v: image::V,
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
    image: optional "image",
});
