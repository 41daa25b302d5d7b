use crate::runtime::json::{closed_enum, string_enum};

/// Defined in `#/components/schemas/Some`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SomeType {
    Some,
    /// `Self`
    SelfValue,
    Ok,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(SomeType {
    Some = "Some",
    SelfValue = "Self",
    Ok = "Ok",
} other Other of response);
