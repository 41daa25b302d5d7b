use crate::runtime::json::union;
use crate::types;

/// The property `kind` selects the variant.
///
/// Defined in `#/components/schemas/Shape`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Selected by `open` or `wide`.
    Open(Box<types::Open>),
    /// Selected by `Texts`.
    Texts(types::Texts),
    /// Selected by `Either`.
    Either(types::Either),
    /// Selected by `Shut`.
    Shut(Box<types::Shut>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Shape {
    Open(types::Open) = "open" | "wide" written "open" kept in additional,
    Texts(types::Texts) = "Texts" written "Texts" kept,
    Either(types::Either) = "Either" written "Either",
    Shut(types::Shut) = "Shut",
} "oneOf" by "kind" else Other of response);
