use crate::runtime::json::union;
use crate::types;

/// The discriminator `type` does not distinguish all variants, so they are tried in order.
///
/// Defined in `#/components/schemas/Vague`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Vague {
    Opened(Box<types::Opened>),
    String(String),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Vague {
    Opened(types::Opened),
    String(String),
} "anyOf" else Other from str String of response);
