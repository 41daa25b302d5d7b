use super::Opened;
use crate::runtime::json::union;
use crate::runtime::validation::validate;

/// The schema `Vague`.
///
/// `type` does not tell all variants apart, so that they are tried one by one.
///
/// Described at `#/components/schemas/Vague`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Vague {
    /// The variant `Opened`.
    Opened(Box<Opened>),
    /// The variant `String`.
    String(String),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Vague {
    Opened(Opened) => validate::value,
    String(String),
} "anyOf" else Other);
