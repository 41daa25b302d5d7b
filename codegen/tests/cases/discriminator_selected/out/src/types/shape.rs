use super::{Circle, Square};
use crate::runtime::json::union;

/// The schema `Shape`.
///
/// The property `kind` selects the variant.
///
/// Defined in `#/components/schemas/Shape`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Selected by `Circle`.
    Circle(Box<Circle>),
    /// Selected by `Square`.
    Square(Box<Square>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Shape {
    Circle(Circle) = "Circle" in any,
    Square(Square) = "Square" in any,
} "oneOf" by "kind" else Other);
