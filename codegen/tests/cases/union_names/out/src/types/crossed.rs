use crate::runtime::json::union;
use crate::types;

/// The property `type` selects the variant.
///
/// Defined in `#/components/schemas/Crossed`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Crossed {
    /// Selected by `round`.
    Round(Box<types::CircleShape>),
    /// Selected by `ball`.
    Ball(Box<types::Round>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Crossed {
    Round(types::CircleShape) = "round" in any,
    Ball(types::Round) = "ball" in any,
} "oneOf" by "type" else Other of response);
