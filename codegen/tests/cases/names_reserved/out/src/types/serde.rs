use super::Cow;
use crate::runtime::object;

/// The schema `serde`.
///
/// Defined in `#/components/schemas/serde`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Serde {
    /// The property `std`.
    pub std: Cow,
}

object::object!(Serde {
    std: required "std",
});
