use super::{Either, Open, Shut, Texts};
use crate::runtime::json::union;

/// The schema `Shape`.
///
/// The property `kind` selects the variant.
///
/// Defined in `#/components/schemas/Shape`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Selected by `open` or `wide`.
    Open(Box<Open>),
    /// Selected by `Texts`.
    Texts(Texts),
    /// Selected by `Either`.
    Either(Either),
    /// Selected by `Shut`.
    Shut(Box<Shut>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Shape {
    Open(Open) = "open" | "wide" written "open" kept in additional,
    Texts(Texts) = "Texts" written "Texts" kept,
    Either(Either) = "Either" written "Either",
    Shut(Shut) = "Shut",
} "oneOf" by "kind" else Other);
