use super::Cow;
use crate::runtime::json::object;

/// The schema `serde`.
///
/// Described at `#/components/schemas/serde`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Serde {
    /// The field `std`.
    pub std: Cow,
}

object::object!(Serde {
    std: required "std",
});
