use super::{Circle, Square};
use crate::runtime::{union, validate};

/// The schema `Shape`.
///
/// The field `kind` tells which type a value has.
///
/// Described at `#/components/schemas/Shape`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Where `kind` is `Circle`.
    Circle(Box<Circle>),
    /// Where `kind` is `Square`.
    Square(Box<Square>),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Shape {
    Circle from Circle as "Circle" in kind => validate::check,
    Square from Square as "Square" in kind => validate::check,
} oneOf by "kind" else Other);
