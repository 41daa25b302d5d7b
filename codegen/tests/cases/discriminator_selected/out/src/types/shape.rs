use crate::runtime::json::union;
use crate::types;

/// The property `kind` selects the variant.
///
/// Defined in `#/components/schemas/Shape`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Selected by `Circle`.
    Circle(Box<types::Circle>),
    /// Selected by `Square`.
    Square(Box<types::Square>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Shape {
    Circle(types::Circle) = "Circle" in any,
    Square(types::Square) = "Square" in any,
} "oneOf" by "kind" else Other of response);
