use crate::runtime::object;

/// The schema `Bank`.
///
/// Defined in `#/components/schemas/Bank`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bank {
    /// The property `iban`.
    pub iban: String,
}

object::object!(Bank {
    iban: required "iban",
});
