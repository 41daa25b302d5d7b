use super::{Circle, Square};
use crate::runtime::json::union;
use crate::runtime::validation::validate;

/// The property `kind` selects the variant.
///
/// Defined in `#/components/schemas/Shape`.
#[derive(Clone, Debug, PartialEq)]
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
    Circle(Circle) = "Circle" in kind => validate::value,
    Square(Square) = "Square" in kind => validate::value,
} "oneOf" by "kind" else Other);
