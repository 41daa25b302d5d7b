use super::{CircleShape, Round};
use crate::runtime::json::union;
use crate::runtime::validation::validate;

/// The property `type` selects the variant.
///
/// Defined in `#/components/schemas/Crossed`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Crossed {
    /// Selected by `round`.
    Round(Box<CircleShape>),
    /// Selected by `ball`.
    Ball(Box<Round>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Crossed {
    Round(CircleShape) = "round" in r#type => validate::value,
    Ball(Round) = "ball" in r#type => validate::value,
} "oneOf" by "type" else Other);
