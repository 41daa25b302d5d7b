use super::{Circle, Square};
use crate::runtime::json::union;
use crate::runtime::validation::validate;

/// The schema `Shape`.
///
/// The field `kind` tells which it is.
///
/// Described at `#/components/schemas/Shape`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Told by `Circle`.
    Circle(Box<Circle>),
    /// Told by `Square`.
    Square(Box<Square>),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Shape {
    Circle(Circle) = "Circle" in kind => validate::value,
    Square(Square) = "Square" in kind => validate::value,
} "oneOf" by "kind" else Other);
