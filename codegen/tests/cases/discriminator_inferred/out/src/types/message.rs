use super::{Image, Text};
use crate::runtime::{union, validate};

/// The schema `Message`.
///
/// The field `type` tells which type a value has.
///
/// Described at `#/components/schemas/Message`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Message {
    /// Where `type` is `1`.
    Text(Box<Text>),
    /// Where `type` is `2`.
    Image(Box<Image>),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Message {
    Text from Text as "1" in r#type => validate::check,
    Image from Image as "2" in r#type => validate::check,
} anyOf by "type" else Other);
