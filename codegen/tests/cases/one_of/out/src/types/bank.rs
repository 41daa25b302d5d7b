use crate::runtime::json::object;

/// The schema `Bank`.
///
/// Described at `#/components/schemas/Bank`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bank {
    /// The field `iban`.
    pub iban: String,
}

object::object!(Bank {
    iban: required "iban",
});
