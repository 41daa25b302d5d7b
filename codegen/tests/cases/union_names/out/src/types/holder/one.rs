//! The types inside [`One`](super::One).

pub mod image;
pub mod text;

use crate::runtime::json::object;
use crate::runtime::validation::validate;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Text {
    pub v: text::V,
    pub t: text::T,
    pub text: Option<String>,
}

object::object!(Text {
    v: required "v" => validate::value,
    t: required "t" => validate::value,
    text: optional "text",
});

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Image {
    pub v: image::V,
    pub t: image::T,
    pub image: Option<String>,
}

object::object!(Image {
    v: required "v" => validate::value,
    t: required "t" => validate::value,
    image: optional "image",
});
