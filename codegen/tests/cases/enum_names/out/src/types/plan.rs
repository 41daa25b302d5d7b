use crate::runtime::json::{open_enum, string_enum};

/// Defined in `#/components/schemas/Plan`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Plan {
    Free,
    /// `paid`: With money
    Paid,
    /// A value not listed in the document, which is valid as well.
    Other(string_enum::Unlisted),
}

open_enum::open_enum!(Plan {
    Free = "free",
    Paid = "paid",
} other Other);
