use super::Cow;
use crate::runtime::json::object;

/// The schema `serde`.
///
/// Defined in `#/components/schemas/serde`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Serde {
    pub std: Cow,
}

impl Serde {
    /// Creates a value with its required properties.
    pub fn new(std: impl Into<Cow>) -> Self {
        Self { std: std.into() }
    }
}

object::object!(Serde {
    std: required "std",
});
