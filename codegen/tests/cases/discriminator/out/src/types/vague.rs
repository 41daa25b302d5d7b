use super::Opened;
use crate::runtime::{union, validate};

/// The schema `Vague`.
///
/// A value has the type that it fits best.
///
/// `type` does not tell all variants apart, so that they are tried one by one.
///
/// Described at `#/components/schemas/Vague`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Vague {
    /// The type `Opened`.
    Opened(Box<Opened>),
    /// The type `String`.
    String(String),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Vague {
    Opened from Opened => validate::check,
    String from String,
} anyOf else Other);
