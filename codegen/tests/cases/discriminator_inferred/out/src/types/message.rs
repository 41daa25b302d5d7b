use crate::runtime::json::union;
use crate::types;

/// The property `type` selects the variant.
///
/// Defined in `#/components/schemas/Message`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Message {
    /// Selected by `1`.
    Text(Box<types::Text>),
    /// Selected by `2`.
    Image(Box<types::Image>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Message {
    Text(types::Text) = "1" in any,
    Image(types::Image) = "2" in any,
} "anyOf" by "type" else Other of response);
