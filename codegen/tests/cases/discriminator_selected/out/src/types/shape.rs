use crate::runtime::json::union;
use crate::runtime::validation::validate;
use crate::types;

/// The property `kind` selects the variant.
///
/// Defined in `#/components/schemas/Shape`.
#[derive(Clone, Debug, PartialEq)]
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
    Circle(types::Circle) = "Circle" in kind => validate::value,
    Square(types::Square) = "Square" in kind => validate::value,
} "oneOf" by "kind" else Other);
