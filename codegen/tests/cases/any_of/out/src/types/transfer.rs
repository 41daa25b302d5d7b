use crate::runtime::json::{constructor, object, union};
use crate::runtime::validation::validate;

/// The schema `Transfer`.
///
/// Defined in `#/components/schemas/Transfer`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Transfer {
    /// Card
    Card(Box<TransferCard>),
    /// Bank
    Bank(Box<TransferBank>),
    /// Cash
    Cash(Box<TransferCash>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Transfer {
    Card(TransferCard) => validate::value,
    Bank(TransferBank) => validate::value,
    Cash(TransferCash) => validate::value,
} "oneOf" else Other);

/// Card
///
/// Defined in `#/components/schemas/Transfer/oneOf/0`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TransferCard {
    /// The property `number`.
    pub number: String,
    /// The property `note`.
    pub note: Option<String>,
}

object::object!(TransferCard {
    number: required "number",
    note: optional "note",
});
constructor::constructor!(TransferCard {
    number: into String,
} else [note]);

/// Bank
///
/// Defined in `#/components/schemas/Transfer/oneOf/1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TransferBank {
    /// The property `iban`.
    pub iban: String,
    /// The property `note`.
    pub note: Option<String>,
}

object::object!(TransferBank {
    iban: required "iban",
    note: optional "note",
});
constructor::constructor!(TransferBank {
    iban: into String,
} else [note]);

/// Cash
///
/// Defined in `#/components/schemas/Transfer/oneOf/2`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TransferCash {
    /// The property `note`.
    pub note: Option<String>,
}

object::object!(TransferCash {
    note: optional "note",
});
