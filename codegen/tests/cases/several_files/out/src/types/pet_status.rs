use crate::runtime::json::{closed_enum, string_enum};

/// Defined in `files/schemas/Pet.yaml#/x-schemas/Status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PetStatus {
    Available,
    Sold,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(PetStatus {
    Available = "available",
    Sold = "sold",
} other Other);
