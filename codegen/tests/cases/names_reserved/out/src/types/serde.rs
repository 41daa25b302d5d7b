use crate::runtime::json::object;
use crate::types;

/// The schema `serde`.
///
/// Defined in `#/components/schemas/serde`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Serde {
    /// The property `std`.
    pub std: types::Cow,
}

object::object!(Serde {
    std: required "std",
});
