use super::{Either, Open, Shut, Texts};
use crate::runtime::json::union;
use crate::runtime::validation::validate;

/// The schema `Shape`.
///
/// The field `kind` tells which it is.
///
/// Described at `#/components/schemas/Shape`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Shape {
    /// Told by `open` or `wide`.
    Open(Box<Open>),
    /// Told by `Texts`.
    Texts(Texts),
    /// Told by `Either`.
    Either(Either),
    /// Told by `Shut`.
    Shut(Box<Shut>),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Shape {
    Open(Open) = "open" | "wide" written "open" kept in additional => validate::value,
    Texts(Texts) = "Texts" written "Texts" kept,
    Either(Either) = "Either" written "Either" => validate::value,
    Shut(Shut) = "Shut" => validate::value,
} "oneOf" by "kind" else Other);
