use super::{Image, Text};
use crate::runtime::json::union;
use crate::runtime::validation::validate;

/// The schema `Message`.
///
/// The field `type` tells which it is.
///
/// Described at `#/components/schemas/Message`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Message {
    /// Told by `1`.
    Text(Box<Text>),
    /// Told by `2`.
    Image(Box<Image>),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Message {
    Text(Text) = "1" in r#type => validate::value,
    Image(Image) = "2" in r#type => validate::value,
} "anyOf" by "type" else Other);
