use super::{Image, Text};
use crate::runtime::json::union;

/// The schema `Message`.
///
/// The property `type` selects the variant.
///
/// Defined in `#/components/schemas/Message`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Message {
    /// Selected by `1`.
    Text(Box<Text>),
    /// Selected by `2`.
    Image(Box<Image>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Message {
    Text(Text) = "1" in any,
    Image(Image) = "2" in any,
} "anyOf" by "type" else Other);
