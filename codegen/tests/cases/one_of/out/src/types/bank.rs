use crate::runtime::json::object;

/// Defined in `#/components/schemas/Bank`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bank {
    pub iban: String,
}

object::object!(Bank {
    iban: required "iban",
});
